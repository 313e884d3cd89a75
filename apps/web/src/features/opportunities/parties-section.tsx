import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PartiesSectionFragment } from '../../gql/graphql.js';
import { dayAndMonth, plainDate } from '../../lib/dates.js';
import { PARTY_ROLES } from '../../lib/opportunity-words.js';
import { CommitmentLadder } from '../../ui/commitment-ladder.js';
import { InkLink } from '../../ui/ink-link.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './opportunity.module.css';
import { AddPartyDialog } from './add-party-dialog.js';
import { ChangePartyDialog } from './change-party-dialog.js';
import type { SectionProps } from './section-props.js';

graphql(`
  fragment PartiesSection on Opportunity {
    id
    parties { id version isOurs role commitment commitmentOn commitmentNote liveTies sponsor { appointmentId personId name title leftOn } organisation { id name sector } }
    abilities { edit }
  }
`);

export type Party = PartiesSectionFragment['parties'][number];

/** Who takes part, as what, and how far each has gone. */
export function PartiesSection({ opportunity: { id, parties, abilities }, onChanged, refetch }: SectionProps & { opportunity: PartiesSectionFragment }) {
  const [open, setOpen] = useState<Party | 'add' | null>(null);
  const sectors = new Set(parties.map(({ organisation }) => organisation.sector));
  const spoken = sectors.has('NHS_PROVIDER') && sectors.has('NHS_COMMISSIONER');
  const close = () => setOpen(null);
  return (
    <Section title="Parties" count={parties.length} aside={abilities.edit && <Button variant="subtle" size="xs" aria-label="Add a party" onClick={() => setOpen('add')}>Add</Button>}>
      <ul className={classes.parties}>
        {parties.map((party) => (
          <li key={party.id}>
            <div className={classes.partyHead}>
              <OrgName name={party.organisation.name} sector={party.organisation.sector} to={`/orgs/${party.organisation.id}`} strong />
              {abilities.edit
                ? <button type="button" className={classes.open} aria-label={`Change ${party.organisation.name}, ${PARTY_ROLES[party.role].toLowerCase()}`} onClick={() => setOpen(party)}>{PARTY_ROLES[party.role].toLowerCase()}</button>
                : <span>{PARTY_ROLES[party.role].toLowerCase()}</span>}
            </div>
            <SponsorLine sponsor={party.sponsor} />
            <CommitmentLadder commitment={party.commitment} detail={<>{party.commitmentNote && `${party.commitmentNote}, `}{party.commitment !== 'UNSTATED' && `${dayAndMonth(party.commitmentOn)}.`}{party.liveTies.length === 1 && <> <StatusWord tone="warn">One live tie:</StatusWord> {party.liveTies[0]}.</>}</>} />
          </li>
        ))}
      </ul>
      <p className={classes.small}>Steps: interested, in principle, approved, signed. {spoken ? 'Provider and commissioner both take part.' : 'Provider and commissioner do not both take part yet.'}</p>
      {open === 'add' && <AddPartyDialog opportunityId={id} onChanged={onChanged} refetch={refetch} onClose={close} />}
      {open !== null && open !== 'add' && <ChangePartyDialog party={open} onChanged={onChanged} refetch={refetch} onClose={close} />}
    </Section>
  );
}

function SponsorLine({ sponsor }: { sponsor: Party['sponsor'] }) {
  if (!sponsor) return null;
  const { personId, name, title, leftOn } = sponsor;
  return (
    <p className={classes.small}>
      {leftOn && <><StatusWord tone="danger">No sponsor:</StatusWord> </>}
      {!leftOn && 'Sponsor: '}{personId ? <InkLink to={`/people/${personId}`}>{name}</InkLink> : name}, {title}{leftOn && `, ${personId ? 'left on' : 'no longer there since'} ${plainDate(leftOn)}`}
    </p>
  );
}
