import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationFactsFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/section.js';
import { EditOrganisation } from './edit-organisation.js';
import { REGISTERS, STATUS_WORDS } from './organisation-words.js';

graphql(`
  fragment OrganisationFacts on Organisation {
    id
    version
    name
    type
    subType
    status
    openedOn
    closedOn
    legalForm
    address
    town
    postcode
    phone
    website
    actsAs
    register
    heldByRegister
    source
    checkedOn
    identifiers {
      id
      scheme
      value
      validTo
    }
  }
`);

interface OrganisationFactsProps {
  organisation: OrganisationFactsFragment;
  canEdit: boolean;
}

/** What is known of the organisation, where it comes from and when it was looked at; edited in place. */
export function OrganisationFacts({ organisation, canEdit }: OrganisationFactsProps) {
  const [isEditing, setEditing] = useState(false);
  const { status, openedOn, closedOn, legalForm, address, town, postcode, phone, website, actsAs, register, source, checkedOn, identifiers, subType } = organisation;
  const dates = [openedOn && `since ${plainDate(openedOn)}`, closedOn && `until ${plainDate(closedOn)}`].filter(Boolean).join(', ');
  const facts = [
    { label: 'Status', value: [STATUS_WORDS[status], dates].filter(Boolean).join(', ') },
    { label: 'Sub-type', value: subType },
    { label: 'Acts as', value: actsAs.join(', ') },
    { label: 'Codes', value: identifiers.length > 0 && identifiers.map(({ id, scheme, value, validTo }) => <div key={id}>{scheme.replaceAll('_', ' ')} {value}{validTo && ` until ${plainDate(validTo)}`}</div>) },
    { label: 'Legal form', value: legalForm },
    { label: 'Address', value: [address, town, postcode].filter(Boolean).join(', ') },
    { label: 'Phone', value: phone },
    { label: 'Website', value: website && /^https?:/.test(website) ? <a href={website} rel="noreferrer">{website}</a> : website },
    { label: 'Source', value: [register ? REGISTERS[register] ?? source : source === 'entered' ? 'entered here' : source, checkedOn && plainDate(checkedOn)].filter(Boolean).join(', ') },
  ].filter(({ value }) => value);
  return (
    <Section title="Facts" aside={canEdit && !isEditing && <Button variant="subtle" size="sm" onClick={() => setEditing(true)}>Edit</Button>}>
      {isEditing ? <EditOrganisation organisation={organisation} onDone={() => setEditing(false)} /> : <FactList facts={facts} />}
    </Section>
  );
}
