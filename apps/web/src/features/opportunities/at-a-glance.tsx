import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { AtAGlanceFragment, LandStatus, ValueConfidence } from '../../gql/graphql.js';
import { clockTime, fromNow, longDate } from '../../lib/dates.js';
import { moneyRange } from '../../lib/money.js';
import { firstName, list, plural, sentence } from '../../lib/words.js';
import { FactList } from '../../ui/fact-list.js';
import { LayerWord } from '../../ui/layer-word.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { EditDialog } from './edit-dialog.js';
import { NextStepDialog } from './next-step-dialog.js';
import { overdueInWords, sizeInWords } from './opportunity-words.js';
import type { SectionProps } from './section-props.js';

graphql(`
  fragment AtAGlance on Opportunity {
    id version title summary need offer stage state homes noteLine valueLow valueHigh valueConfidence targetOn land landStatus kindLabel
    places { id name }
    goals { key label }
    pursuit { id isStalled stalledBecause quietDays lastTwoWayOn owner { id name } nextStep { id title dueOn dueAt owners { id name } } }
    waitingFor
    why
    abilities { edit }
  }
`);

const LAND: Record<LandStatus, string> = { IN_USE: 'In use', UNDER_REVIEW: 'Under review, not declared surplus', DECLARED_SURPLUS: 'Declared surplus', ON_MARKET: 'On the market', SOLD: 'Sold' };
const CONFIDENCE: Record<ValueConfidence, string> = { LOW: 'low', MEDIUM: 'medium', HIGH: 'high' };

/** The facts that one looks for first. */
export function AtAGlance({ opportunity, followUps, onChanged, refetch }: SectionProps & { opportunity: AtAGlanceFragment; followUps: readonly { dueOn: string | null }[] }) {
  const { role } = useSession();
  const [open, setOpen] = useState<'edit' | 'step' | null>(null);
  const { pursuit, abilities, land, landStatus, valueLow, valueHigh, valueConfidence } = opportunity;
  const close = () => setOpen(null);
  const facts = [
    { label: 'Next step', value: role !== 'BOARD_MEMBER' && <NextStepFact opportunity={opportunity} onSet={() => setOpen('step')} /> },
    { label: 'Health', value: <Health opportunity={opportunity} overdue={overdueInWords(followUps)} /> },
    { label: 'Owner', value: pursuit?.owner?.name ?? 'Nobody yet' },
    { label: 'Place', value: list(opportunity.places.map(({ name }) => name)) },
    { label: 'Kind', value: opportunity.kindLabel },
    { label: 'Need', value: opportunity.need },
    { label: 'Offer', value: opportunity.offer },
    { label: 'Homes', value: sizeInWords(opportunity).join(', ') },
    { label: 'Value', value: valueLow === null && valueHigh === null ? 'Not yet valued' : <>{moneyRange(valueLow, valueHigh)}{valueConfidence && <><br /><StatusWord tone="quiet">Estimate, {CONFIDENCE[valueConfidence]} confidence</StatusWord></>}</> },
    { label: 'Land', value: land && <>{land}{landStatus && <><br /><StatusWord tone="warn">{LAND[landStatus]}</StatusWord></>}</> },
    { label: 'Shared goals', value: opportunity.goals.map(({ label }) => label).join('; ') },
    { label: 'Who can see this', value: <LayerWord layer="SHARED" why={opportunity.why} /> },
  ];
  return (
    <Section title="At a glance" aside={abilities.edit && <Button variant="subtle" size="xs" onClick={() => setOpen('edit')}>Edit</Button>}>
      <FactList facts={facts.filter(({ value }) => value)} />
      {open === 'edit' && <EditDialog opportunity={opportunity} onChanged={onChanged} refetch={refetch} onClose={close} />}
      {open === 'step' && <NextStepDialog opportunityId={opportunity.id} onChanged={onChanged} refetch={refetch} onClose={close} />}
    </Section>
  );
}

function NextStepFact({ opportunity: { pursuit, abilities, stage, state }, onSet }: { opportunity: AtAGlanceFragment; onSet: () => void }) {
  const step = pursuit?.nextStep;
  const canSet = abilities.edit && state === 'OPEN' && stage !== 'AGREED';
  return (
    <>
      {step ? <b>{step.title}</b> : 'No next step'}
      {step?.dueOn && <><br />{longDate(step.dueOn)}{step.dueAt && `, ${clockTime(step.dueAt)}`}{step.owners.length > 0 && `, ${list(step.owners.map(({ name }) => firstName(name)))}`}</>}
      {canSet && <><br /><Button variant="subtle" size="xs" ml={-8} onClick={onSet}>{step ? 'Change next step' : 'Set next step'}</Button></>}
    </>
  );
}

/** "On track. Last spoke 6 days ago." or why it is stalled, and whom it waits for. */
function Health({ opportunity: { pursuit, state, stage, waitingFor }, overdue }: { opportunity: AtAGlanceFragment; overdue: string | null }) {
  if (state !== 'OPEN') return <StatusWord tone="quiet">{sentence(state.toLowerCase())}</StatusWord>;
  if (stage === 'AGREED') return <StatusWord tone="ok">Agreed</StatusWord>;
  if (!pursuit) return <>Your organisation has not taken this up yet.</>;
  if (pursuit.isStalled) return <><StatusWord tone="warn">Stalled {plural(pursuit.quietDays, 'working day')}:</StatusWord> {pursuit.stalledBecause}. {waitingFor && `Waiting for ${waitingFor}.`}</>;
  return <><StatusWord tone="ok">On track.</StatusWord> {pursuit.lastTwoWayOn ? `Last spoke ${fromNow(pursuit.lastTwoWayOn)}.` : 'Nobody has spoken yet.'}{overdue && <> <StatusWord tone="danger">{overdue}</StatusWord></>}</>;
}
