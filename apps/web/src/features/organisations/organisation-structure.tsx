import { Box, Button, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationStructureFragment } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf, plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { sentence } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { LINK_WORDS, sourceOf, SUCCESSION_WORDS } from './organisation-words.js';
import { AddLink, AddSuccession } from './record-relation.js';

graphql(`
  fragment OrganisationStructure on Organisation {
    id
    register
    sector
    icb {
      ...StructureLink
    }
    icbs {
      ...StructureLink
    }
    parents {
      ...StructureLink
    }
    members {
      id
      kind
      organisation {
        id
        name
        sector
      }
    }
    successors {
      ...StructureStep
      to {
        id
        name
        sector
      }
    }
    predecessors {
      ...StructureStep
      from {
        id
        name
        sector
      }
    }
  }
  fragment StructureLink on OrganisationLink {
    id
    kind
    validFrom
    validTo
    dated
    source
    to {
      id
      name
      sector
      code
    }
  }
  fragment StructureStep on Succession {
    id
    kind
    happenedOn
    source
  }
`);

const END = graphql(`
  mutation EndOrganisationLink($input: EndFactInput!) {
    endOrganisationLink(input: $input) {
      activityId
    }
  }
`);

type Link = NonNullable<OrganisationStructureFragment['icb']>;

interface OrganisationStructureProps {
  organisation: OrganisationStructureFragment;
  /** The day that its board is of, YYYY-MM-DD. */
  on: string;
  /** The day that was chosen: the other until its answer is there. */
  asked: string;
  canEdit: boolean;
}

/** What it belongs to on a day, what it came from and what it became. */
export function OrganisationStructure({ organisation, on, asked, canEdit }: OrganisationStructureProps) {
  const [adding, setAdding] = useState<'LINK' | 'SUCCESSION' | null>(null);
  const { save, refusal } = useSave(END, ['Organisation']);
  const done = () => setAdding(null);
  const endOf = ({ id, validTo, source, to }: Link) => canEdit && !validTo && (!organisation.register || source === 'entered') && <Button variant="subtle" size="sm" aria-label={`No longer belongs to ${to.name}`} onClick={() => void save({ input: { id } }, `No longer belongs to ${to.name}`)}>End</Button>;
  const [, setParams] = useSearchParams();
  const { icb, icbs, parents, members, successors, predecessors } = organisation;
  return (
    <>
      {(icbs.length > 0 || organisation.sector === 'NHS_PROVIDER') && (
        <Section title="Integrated care board">
          <Box maw={320} my={16}>
            <DateField isPast label="As it was on" value={asked} onChange={(day) => setParams(day ? { on: day } : {}, { replace: true })} />
          </Box>
          <Text mt="sm" role="status">
            {icb ? <>On {plainDate(on)}: <OrgName name={icb.to.name} sector={icb.to.sector} to={`/orgs/${icb.to.id}`} strong /> {icb.to.code}</> : `No board is recorded for ${plainDate(on)}.`}
          </Text>
          <Ledger label="Every board it has belonged to">{icbs.map((link) => <LinkRow key={link.id} link={link} />)}</Ledger>
        </Section>
      )}
      {(parents.length > 0 || canEdit) && (
        <Section title="Belongs to" aside={canEdit && adding !== 'LINK' && <Button variant="subtle" size="sm" aria-label="Add what it belongs to" onClick={() => setAdding('LINK')}>Add</Button>}>
          {adding === 'LINK' && <AddLink organisationId={organisation.id} onDone={done} />}
          {refusal && <ErrorBanner what="end that" refusal={refusal} />}
          {parents.length === 0 && adding !== 'LINK' && <Text mt="sm">No parent or group is recorded.</Text>}
          <Ledger>{parents.map((link) => <LinkRow key={link.id} link={link} named actions={endOf(link)} />)}</Ledger>
        </Section>
      )}
      {members.length > 0 && (
        <Section title="Organisations in it" count={members.length}>
          <Ledger>{members.map(({ id, kind, organisation: { id: key, name, sector } }) => <LedgerRow key={id} title={<OrgName name={name} sector={sector} to={`/orgs/${key}`} />} sub={kind === 'ICB' ? undefined : <span>{LINK_WORDS[kind]}</span>} />)}</Ledger>
        </Section>
      )}
      <Section title="What it came from and became" aside={canEdit && adding !== 'SUCCESSION' && <Button variant="subtle" size="sm" aria-label="Record what it became" onClick={() => setAdding('SUCCESSION')}>Record</Button>}>
        {adding === 'SUCCESSION' && <AddSuccession organisationId={organisation.id} onDone={done} />}
        {predecessors.length + successors.length === 0 && <Text mt="sm">No merger or split is recorded.</Text>}
        <Ledger>
          {successors.map((step) => <LedgerRow key={step.id} when={plainDate(step.happenedOn)} title={<OrgName name={step.to.name} sector={step.to.sector} to={`/orgs/${step.to.id}`} />} sub={<><span>{step.happenedOn > dayOf(now()) ? 'Becomes' : 'Became'} this: {SUCCESSION_WORDS[step.kind]}</span><span>{sourceOf(step.source)}</span></>} />)}
          {predecessors.map((step) => <LedgerRow key={step.id} when={plainDate(step.happenedOn)} title={<OrgName name={step.from.name} sector={step.from.sector} to={`/orgs/${step.from.id}`} />} sub={<><span>{step.happenedOn > dayOf(now()) ? 'Comes' : 'Came'} from this: {SUCCESSION_WORDS[step.kind]}</span><span>{sourceOf(step.source)}</span></>} />)}
        </Ledger>
      </Section>
    </>
  );
}

function LinkRow({ link: { to, kind, validFrom, validTo, dated, source }, named, actions }: { link: Link; named?: boolean; actions?: ReactNode }) {
  const by = dated === 'BY' ? 'about ' : '';
  const days = [validFrom && `from ${by}${plainDate(validFrom)}`, validTo && `until ${by}${plainDate(validTo)}`].filter(Boolean).join(' ');
  return <LedgerRow title={<OrgName name={to.name} sector={to.sector} to={`/orgs/${to.id}`} />} sub={<>{named && <span>{LINK_WORDS[kind]}</span>}<span>{sentence(days || 'since before our records')}</span><span>{sourceOf(source)}</span></>} actions={actions || undefined} />;
}


