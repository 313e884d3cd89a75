import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationFactsFragment } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf, plainDate } from '../../lib/dates.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/section.js';
import { EditOrganisation } from './edit-organisation.js';
import { daysInWords } from './organisation-days.js';
import { PECR_WORDS, REGISTERS, STATUS_WORDS } from './organisation-words.js';

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
    pecrClass
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
    icb {
      id
      to {
        id
        name
        code
      }
    }
  }
`);

interface OrganisationFactsProps {
  organisation: OrganisationFactsFragment;
  /** The day that the integrated care board is shown for, YYYY-MM-DD. */
  on: string;
  canEdit: boolean;
}

/** What is known of the organisation, where it comes from and when it was looked at; edited in place. */
export function OrganisationFacts({ organisation, on, canEdit }: OrganisationFactsProps) {
  const [isEditing, setEditing] = useState(false);
  const { status, openedOn, closedOn, legalForm, address, town, postcode, phone, website, actsAs, register, source, checkedOn, subType, icb, type, pecrClass } = organisation;
  const facts = [
    { label: 'Status', value: [STATUS_WORDS[status], daysInWords({ openedOn, closedOn }, dayOf(now()))].filter(Boolean).join(', ') },
    { label: 'Kind', value: ORGANISATION_TYPES[type] },
    { label: 'Sub-type', value: subType },
    { label: 'Acts as', value: actsAs.join(', ') },
    { label: on === dayOf(now()) ? 'Integrated care board' : `Integrated care board on ${plainDate(on)}`, value: icb && <><Link to={`/orgs/${icb.to.id}`}>{icb.to.name}</Link> {icb.to.code}</> },
    { label: 'Legal form', value: legalForm },
    { label: 'For e-mail', value: PECR_WORDS[pecrClass] },
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
