import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { IdentifierScheme, OrganisationCodesFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InlineForm } from '../../ui/inline-form.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { SCHEME_WORDS, sourceOf } from './organisation-words.js';

graphql(`
  fragment OrganisationCodes on Organisation {
    id
    register
    identifiers {
      id
      scheme
      value
      validFrom
      validTo
      source
    }
  }
`);

const ADD = graphql(`
  mutation AddOrganisationIdentifier($input: AddIdentifierInput!) {
    addOrganisationIdentifier(input: $input) {
      activityId
    }
  }
`);
const END = graphql(`
  mutation EndOrganisationIdentifier($input: EndFactInput!) {
    endOrganisationIdentifier(input: $input) {
      activityId
    }
  }
`);

/** Its codes by scheme, with the days that they held. One that ends is kept. */
export function OrganisationCodes({ organisation: { id, register, identifiers }, canEdit }: { organisation: OrganisationCodesFragment; canEdit: boolean }) {
  const [isAdding, setAdding] = useState(false);
  const { save, refusal } = useSave(END, ['Organisation']);
  return (
    <Section title="Codes" aside={canEdit && !isAdding && <Button variant="subtle" size="sm" aria-label="Add a code" onClick={() => setAdding(true)}>Add</Button>}>
      {isAdding && <AddCode organisationId={id} onDone={() => setAdding(false)} />}
      {refusal && <ErrorBanner what="end the code" refusal={refusal} />}
      <Ledger>
        {identifiers.map(({ id: key, scheme, value, validFrom, validTo, source }) => (
          <LedgerRow
            key={key}
            title={`${SCHEME_WORDS[scheme]} ${value}`}
            sub={<>{[validFrom && `from ${plainDate(validFrom)}`, validTo && `until ${plainDate(validTo)}`].filter(Boolean).join(' ') && <span>{[validFrom && `from ${plainDate(validFrom)}`, validTo && `until ${plainDate(validTo)}`].filter(Boolean).join(' ')}</span>}<span>{sourceOf(source)}</span></>}
            actions={canEdit && !validTo && (!register || source === 'entered') && <Button variant="subtle" size="sm" aria-label={`${SCHEME_WORDS[scheme]} ${value} holds no longer`} onClick={() => void save({ input: { id: key } }, `${value} has ended`)}>End</Button>}
          />
        ))}
      </Ledger>
    </Section>
  );
}

function AddCode({ organisationId, onDone }: { organisationId: string; onDone: () => void }) {
  const [scheme, setScheme] = useState<IdentifierScheme>('COMPANIES_HOUSE');
  const [value, setValue] = useState('');
  const [validFrom, setFrom] = useState<string | null>(null);
  const [validTo, setTo] = useState<string | null>(null);
  const { save, refusal, isSaving } = useSave(ADD, ['Organisation']);
  const submit = async () => {
    if (await save({ input: { organisationId, scheme, value, validFrom, validTo } }, `${SCHEME_WORDS[scheme]} ${value} added`)) onDone();
  };
  return (
    <InlineForm saveLabel="Add code" order={['value', 'validTo']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <Select label="Whose code" data={optionsOf(SCHEME_WORDS)} value={scheme} onChange={(chosen) => chosen && setScheme(chosen as IdentifierScheme)} allowDeselect={false} searchable />
      <TextInput id="value" label="Code" value={value} onChange={(event) => setValue(event.currentTarget.value)} error={refusal?.fields?.['value']} required />
      <DateField isPast label="From" description="When it is known." value={validFrom} onChange={setFrom} />
      <DateField isPast id="validTo" label="Last day" description="For a code that has ended." value={validTo} onChange={setTo} error={refusal?.fields?.['validTo']} />
    </InlineForm>
  );
}
