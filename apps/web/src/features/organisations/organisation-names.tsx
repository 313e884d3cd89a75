import { Button, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationNamesFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { InlineForm } from '../../ui/inline-form.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { sourceOf } from './organisation-words.js';

graphql(`
  fragment OrganisationNames on Organisation {
    id
    name
    names {
      id
      name
      kind
      validFrom
      validTo
      dated
      source
    }
  }
`);

const ADD = graphql(`
  mutation AddOrganisationName($input: AddOrganisationNameInput!) {
    addOrganisationName(input: $input) {
      activityId
    }
  }
`);

type Name = OrganisationNamesFragment['names'][number];

/** Its other names, with dates; old ones are found by search for ever. */
export function OrganisationNames({ organisation, canEdit }: { organisation: OrganisationNamesFragment; canEdit: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const others = organisation.names.filter(({ name }) => name.toLowerCase() !== organisation.name.toLowerCase());
  return (
    <Section title="Other names" aside={canEdit && !isAdding && <Button variant="subtle" size="sm" onClick={() => setAdding(true)}>Add</Button>}>
      {isAdding && <AddName organisationId={organisation.id} onDone={() => setAdding(false)} />}
      {others.length === 0 && !isAdding && <Text mt="sm">None known.</Text>}
      <Ledger>
        {others.map((name) => (
          <LedgerRow key={name.id} title={name.name} sub={<span>{wordsOf(name)}</span>} />
        ))}
      </Ledger>
    </Section>
  );
}

function wordsOf({ kind, validFrom, validTo, dated, source }: Name): string {
  const kinds = { FORMER: 'Former name', ALIAS: 'Also known as', OFFICIAL: 'Official name' };
  const until = validTo && `until ${dated === 'BY' ? 'about ' : ''}${plainDate(validTo)}`;
  return [kinds[kind], validFrom && `from ${plainDate(validFrom)}`, until, source !== 'entered' && sourceOf(source)].filter(Boolean).join(', ');
}

function AddName({ organisationId, onDone }: { organisationId: string; onDone: () => void }) {
  const [name, setName] = useState('');
  const [kind, setKind] = useState<'ALIAS' | 'FORMER'>('ALIAS');
  const [validTo, setValidTo] = useState<string | null>(null);
  const { save, refusal, isSaving } = useSave(ADD, ['Organisation']);
  const submit = async () => {
    if (await save({ input: { organisationId, name, kind, validTo: kind === 'FORMER' ? validTo : null } }, `${name} added`)) onDone();
  };
  return (
    <InlineForm saveLabel="Add name" order={['name']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <SegmentedControl value={kind} onChange={(value) => setKind(value as 'ALIAS' | 'FORMER')} data={[{ value: 'ALIAS', label: 'Also known as' }, { value: 'FORMER', label: 'Former name' }]} aria-label="Kind of name" />
      <TextInput id="otherName" label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal?.fields?.['name']} autoFocus />
      {kind === 'FORMER' && <DateField isPast label="Last day of this name" value={validTo} onChange={setValidTo} />}
    </InlineForm>
  );
}
