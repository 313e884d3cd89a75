import { PageHead } from '../../../ui/page-head.js';
import { Section } from '../../../ui/section.js';
import { Controls } from './controls.js';
import { Dialogs } from './dialogs.js';
import { Evidence } from './evidence.js';
import { Nothing } from './nothing.js';
import { Records } from './records.js';
import { StagesAndSectors } from './stages-and-sectors.js';
import { Type } from './type.js';
import { Wrong } from './wrong.js';
import classes from './patterns.module.css';

/** The living pattern sheet: each part of `ui/` in every state. Everybody on it is invented. */
export function PatternsPage() {
  return (
    <>
      <PageHead title="Patterns" back={{ to: '/help', label: 'Help' }} lead="The parts that repeat, in every state." />
      <div className={classes.sheet}>
        <Section title="Type">
          <Type />
        </Section>
        <Section title="Stages and sectors">
          <StagesAndSectors />
        </Section>
        <Section title="Controls">
          <Controls />
        </Section>
        <Section title="When something is wrong">
          <Wrong />
        </Section>
        <Section title="Dialogs">
          <Dialogs />
        </Section>
        <Section title="Nothing, loading, undo">
          <Nothing />
        </Section>
      </div>
      <Evidence />
      <Records />
    </>
  );
}
