import { useState } from 'react';
import { money } from '../../../lib/money.js';
import { CommitmentLadder } from '../../../ui/commitment-ladder.js';
import { SentenceLine } from '../../../ui/lines.js';
import { Reasons } from '../../../ui/reasons.js';
import { SeatMeter, type SeatGroup } from '../../../ui/seat-meter.js';
import { Section } from '../../../ui/section.js';
import { SentenceSlot } from '../../../ui/sentence-slot.js';
import { StageStrip } from '../../../ui/stage-strip.js';
import { TiePath } from '../../../ui/tie-path.js';
import { TargetBar, ValueBar } from '../../../ui/value-bar.js';
import classes from './patterns.module.css';

const SEATS: SeatGroup[] = [
  { sector: 'NHS_PROVIDER', accepted: 5, invited: 2, target: 7 },
  { sector: 'NHS_COMMISSIONER', accepted: 2, invited: 1, target: 4 },
  { sector: 'COUNCIL', accepted: 2, invited: 1, target: 5 },
  { sector: 'HOUSING', accepted: 6, invited: 0, target: 6 },
  { sector: 'LEGAL', accepted: 1, invited: 0, target: 1 },
];
const FUNCTIONS = ['estates lead', 'discharge lead', 'housing strategy lead'].map((label) => ({ value: label, label }));
const PLACES = [
  { value: 'wy', label: 'West Yorkshire', detail: 'System' },
  { value: 'leeds', label: 'Leeds', detail: 'Council area' },
];

/** Pictures that can be counted: one seat is one mark, one tie is one line, one commitment is one step. */
export function Evidence() {
  const [post, setPost] = useState<string | null>('estates lead');
  const [place, setPlace] = useState<string | null>('wy');
  return (
    <>
      <Section title="A question as a sentence">
        <SentenceLine>
          I need an <SentenceSlot label="Function" options={FUNCTIONS} value={post} onChange={setPost} searchable /> in{' '}
          <SentenceSlot label="Place" options={PLACES} value={place} onChange={setPlace} anyLabel="any place" />
        </SentenceLine>
        <Reasons>{['Leads estates for all five places in West Yorkshire', 'Answers: 3 of 3 introductions led to a meeting']}</Reasons>
        <TiePath
          from="You"
          ties={[
            { strength: 'strong', evidence: 'met 3 weeks ago', to: 'Priya Nair' },
            { strength: 'some', evidence: 'two roundtables', to: 'Penhallow Reeve LLP', sector: 'LEGAL' },
            { strength: 'faint', evidence: 'met in 2024', to: 'Yusuf Armitage' },
          ]}
        />
      </Section>
      <Section title="Where it stands">
        <div className={classes.demo}>
          <StageStrip
            current="SHAPING"
            notes={{ INTRODUCED: '19 working days, from 12 March', EXPLORING: '88 working days, from 10 April', SHAPING: '70 working days so far. Half take under 60.', AGREED: 'Target: June 2027' }}
          />
          <div className={classes.marks}>
            <CommitmentLadder commitment="APPROVED" detail="by our board, 24 September" />
            <CommitmentLadder commitment="IN_PRINCIPLE" detail="22 September" />
            <CommitmentLadder commitment="INTERESTED" />
          </div>
          <ValueBar value={24.5} max={26.3} label={money(24_500_000)} stage="EXPLORING" />
          <ValueBar value={3.7} max={26.3} label={money(3_700_000)} stage="AGREED" />
          <ValueBar value={null} max={26.3} label={money(null)} />
          <TargetBar from={41} latest={57} target={60} />
        </div>
      </Section>
      <Section title="Who is in the room">
        <SeatMeter groups={SEATS} layout="line" />
        <SeatMeter groups={SEATS} />
      </Section>
    </>
  );
}
