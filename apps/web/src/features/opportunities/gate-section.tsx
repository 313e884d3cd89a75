import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GateSectionFragment } from '../../gql/graphql.js';
import { dayAndMonth, plainDate } from '../../lib/dates.js';
import { stageName } from '../../lib/stages.js';
import { firstName } from '../../lib/words.js';
import { Icon } from '../../ui/icon.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { EvidenceDialog } from './evidence-dialog.js';
import classes from './opportunity.module.css';
import type { SectionProps } from './section-props.js';

graphql(`
  fragment GateSection on Opportunity {
    id
    stage
    gate { item label hint answer inPlace value suggestion providedBy providedOn version }
    abilities { edit }
  }
`);

type Entry = GateSectionFragment['gate'][number];

/** What the gate of the present stage asks for, who gave it, and what is missing. */
export function GateSection({ opportunity: { id, stage, gate, abilities }, onChanged, refetch }: SectionProps & { opportunity: GateSectionFragment }) {
  const [asking, setAsking] = useState<Entry | null>(null);
  const inPlace = gate.filter((entry) => entry.inPlace).length;
  return (
    <Section title={`To leave ${stageName(stage)}`} count={`${inPlace} of ${gate.length} in place`}>
      <ol className={classes.gate}>
        {gate.map((entry) => (
          <li key={entry.item} data-in-place={entry.inPlace || undefined}>
            <Icon of={entry.inPlace ? IconCircleCheck : IconCircleDashed} />
            <div>
              {abilities.edit && entry.value !== null ? <button type="button" className={classes.open} aria-label={`Change: ${entry.label}`} onClick={() => setAsking(entry)}>{entry.label}</button> : <b>{entry.label}</b>}
              <p className={classes.answer}>{entry.inPlace ? <Answer value={entry.value} answer={entry.answer} /> : entry.suggestion ? <><StatusWord tone="info">To confirm.</StatusWord> <Answer value={entry.suggestion} answer={entry.answer} /></> : <><StatusWord tone="warn">Missing.</StatusWord> {entry.hint}</>}</p>
            </div>
            <div className={classes.by}>
              {entry.inPlace && entry.providedOn && <>{firstName(entry.providedBy ?? '')}<br />{dayAndMonth(entry.providedOn)}</>}
              {abilities.edit && !entry.inPlace && <Button variant="default" size="sm" aria-label={`${entry.suggestion ? 'Confirm' : 'Add'}: ${entry.label}`} onClick={() => setAsking(entry)}>{entry.suggestion ? 'Confirm' : 'Add'}</Button>}
            </div>
          </li>
        ))}
      </ol>
      {asking && <EvidenceDialog opportunityId={id} entry={asking} onChanged={onChanged} refetch={refetch} onClose={() => setAsking(null)} />}
    </Section>
  );
}

/** The answer in words; a web address becomes a link. */
function Answer({ value, answer }: Pick<Entry, 'value' | 'answer'>) {
  if (value === null) return <>Known from the facts of this page</>;
  if (answer === 'DATE' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return <>{plainDate(value)}</>;
  return /^https?:\/\/\S+$/.test(value) ? <a href={value} rel="noreferrer noopener" target="_blank">{value}</a> : <>{value}</>;
}
