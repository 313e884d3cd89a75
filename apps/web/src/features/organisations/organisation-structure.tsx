import { Box, Text } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationStructureFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { sentence } from '../../lib/words.js';
import { DateField } from '../../ui/date-field.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';
import { LINK_WORDS, SUCCESSION_WORDS } from './organisation-words.js';

graphql(`
  fragment OrganisationStructure on Organisation {
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

type Link = NonNullable<OrganisationStructureFragment['icb']>;

/** What it belongs to on a day, what it came from and what it became. */
export function OrganisationStructure({ organisation, on }: { organisation: OrganisationStructureFragment; on: string }) {
  const [, setParams] = useSearchParams();
  const { icb, icbs, parents, members, successors, predecessors } = organisation;
  return (
    <>
      {(icbs.length > 0 || organisation.sector === 'NHS_PROVIDER') && (
        <Section title="Integrated care board">
          <Box maw={320} my={16}>
            <DateField label="As it was on" value={on} onChange={(day) => setParams(day ? { on: day } : {}, { replace: true })} />
          </Box>
          <Text mt="sm" role="status">
            {icb ? <>On {plainDate(on)}: <OrgName name={icb.to.name} sector={icb.to.sector} to={`/orgs/${icb.to.id}`} strong /> {icb.to.code}</> : `No board is recorded for ${plainDate(on)}.`}
          </Text>
          <Ledger label="Every board it has belonged to">{icbs.map((link) => <LinkRow key={link.id} link={link} />)}</Ledger>
        </Section>
      )}
      {parents.length > 0 && <Section title="Belongs to"><Ledger>{parents.map((link) => <LinkRow key={link.id} link={link} named />)}</Ledger></Section>}
      {members.length > 0 && (
        <Section title="Organisations in it" count={members.length}>
          <Ledger>{members.map(({ id, kind, organisation: { id: key, name, sector } }) => <LedgerRow key={id} title={<OrgName name={name} sector={sector} to={`/orgs/${key}`} />} sub={kind === 'ICB' ? undefined : <span>{LINK_WORDS[kind]}</span>} />)}</Ledger>
        </Section>
      )}
      <Section title="What it came from and became">
        {predecessors.length + successors.length === 0 && <Text mt="sm">No merger, split or new name is recorded.</Text>}
        <Ledger>
          {successors.map((step) => <LedgerRow key={step.id} when={plainDate(step.happenedOn)} title={<OrgName name={step.to.name} sector={step.to.sector} to={`/orgs/${step.to.id}`} />} sub={<><span>Became this: {SUCCESSION_WORDS[step.kind]}</span><span>{sourceOf(step.source)}</span></>} />)}
          {predecessors.map((step) => <LedgerRow key={step.id} when={plainDate(step.happenedOn)} title={<OrgName name={step.from.name} sector={step.from.sector} to={`/orgs/${step.from.id}`} />} sub={<><span>Came from this: {SUCCESSION_WORDS[step.kind]}</span><span>{sourceOf(step.source)}</span></>} />)}
        </Ledger>
      </Section>
    </>
  );
}

function LinkRow({ link: { to, kind, validFrom, validTo, dated, source }, named }: { link: Link; named?: boolean }) {
  const by = dated === 'BY' ? 'about ' : '';
  const days = [validFrom && `from ${by}${plainDate(validFrom)}`, validTo && `until ${by}${plainDate(validTo)}`].filter(Boolean).join(' ');
  return <LedgerRow title={<OrgName name={to.name} sector={to.sector} to={`/orgs/${to.id}`} />} sub={<>{named && <span>{LINK_WORDS[kind]}</span>}<span>{sentence(days || 'since before our records')}</span><span>{sourceOf(source)}</span></>} />;
}

const sourceOf = (source: string) => (source === 'entered' ? 'entered here' : source);
