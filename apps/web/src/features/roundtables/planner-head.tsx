import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PlannerHeadFragment } from '../../gql/graphql.js';
import { longDate, timeRange } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';
import { PageHead } from '../../ui/page-head.js';
import { StatusWord } from '../../ui/status-word.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { WhySeen } from '../../ui/why-seen.js';
import classes from './planner-head.module.css';

graphql(`
  fragment PlannerHead on Roundtable {
    id title startsAt endsAt format venue town rule state capacity
    convenor { id name }
    why
    abilities { edit capture }
  }
`);

/** Under which rule people speak. */
export const RULES = { OPEN: 'Open', CHATHAM_HOUSE: 'Chatham House Rule', ON_RECORD: 'On the record' } as const;

const STEPS = [
  { step: 'plan', label: 'Plan', isOrganisers: true },
  { step: 'invites', label: 'Invites', isOrganisers: true },
  { step: 'live', label: 'Live', isOrganisers: false },
  { step: 'follow-up', label: 'Follow-up', isOrganisers: false },
] as const;

interface PlannerHeadProps {
  event: PlannerHeadFragment;
  step: (typeof STEPS)[number]['step'];
  actions?: ReactNode;
}

/** What the event is, and the steps of the work in their order; guests see those that are theirs. */
export function PlannerHead({ event, step, actions }: PlannerHeadProps) {
  const steps = STEPS.filter(({ isOrganisers }) => event.abilities.edit || !isOrganisers);
  const where = [event.venue, event.town].filter(Boolean).join(', ') || (event.format === 'ONLINE' ? 'Online' : 'Place to be confirmed');
  return (
    <div className={classes.head}>
      <PageHead
        title={event.title}
        back={{ to: '/roundtables', label: 'Roundtables' }}
        facts={
          <span className={classes.facts}>
            <span><b>{longDate(event.startsAt)},</b> {timeRange(event.startsAt, event.endsAt)}</span>
            <span>{where}</span>
            <span>{plural(event.capacity, 'seat')}</span>
            <span>{RULES[event.rule]}</span>
            {!event.abilities.edit && <span>Hosted by {event.convenor?.name}</span>}
            <WhySeen reasons={event.why} />
            {event.state === 'CANCELLED' && <StatusWord tone="danger">Cancelled</StatusWord>}
          </span>
        }
        actions={actions}
      />
      <ViewTabs
        label="Roundtable, in the order of the work"
        current={`/roundtables/${event.id}/${step}`}
        views={steps.map(({ step: each, label }, nth) => ({ to: `/roundtables/${event.id}/${each}`, label: `${nth + 1} ${label}` }))}
      />
    </div>
  );
}
