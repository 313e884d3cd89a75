import { Select } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { LinkKind, SuccessionKind } from '../../gql/graphql.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { InlineForm } from '../../ui/inline-form.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import type { Picked } from '../search/record-picker.js';
import { LINK_WORDS, SUCCESSION_NOUNS } from './organisation-words.js';

const LINK = graphql(`
  mutation LinkOrganisations($input: LinkOrganisationsInput!) {
    linkOrganisations(input: $input) {
      activityId
    }
  }
`);
const SUCCEED = graphql(`
  mutation RecordSuccession($input: RecordSuccessionInput!) {
    recordSuccession(input: $input) {
      activityId
    }
  }
`);

interface FormProps { organisationId: string; onDone: () => void }

/** Says that it belongs to another organisation, with the days. */
export function AddLink({ organisationId, onDone }: FormProps) {
  const [to, setTo] = useState<Picked | null>(null);
  const [kind, setKind] = useState<LinkKind>('PARENT');
  const [validFrom, setFrom] = useState<string | null>(null);
  const [validTo, setLast] = useState<string | null>(null);
  const { save, refusal, isSaving, refuse } = useSave(LINK, ['Organisation']);
  const submit = async () => {
    if (!to) return refuse({ toId: 'Choose what it belongs to.' });
    if (await save({ input: { organisationId, toId: to.id, kind, validFrom, validTo } }, `Belongs to ${to.label}`)) onDone();
  };
  return (
    <InlineForm saveLabel="Add" order={['toId', 'kind', 'validTo']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <OrganisationPicker id="toId" label="It belongs to" value={to} onChange={setTo} error={refusal?.fields?.['toId']} required autoFocus />
      <Select id="kind" label="Which is its" data={optionsOf(LINK_WORDS)} value={kind} onChange={(value) => value && setKind(value as LinkKind)} allowDeselect={false} error={refusal?.fields?.['kind']} />
      <DateField isPast label="Since" value={validFrom} onChange={setFrom} />
      <DateField isPast id="validTo" label="Last day" description="For what has ended." value={validTo} onChange={setLast} error={refusal?.fields?.['validTo']} />
    </InlineForm>
  );
}

/** Says what it became. Nobody is moved by it: people, posts and work stay until somebody decides. */
export function AddSuccession({ organisationId, onDone }: FormProps) {
  const [to, setTo] = useState<Picked | null>(null);
  const [kind, setKind] = useState<SuccessionKind>('MERGER');
  const [happenedOn, setOn] = useState<string | null>(null);
  const { save, refusal, isSaving, refuse } = useSave(SUCCEED, ['Organisation']);
  const submit = async () => {
    if (!to || !happenedOn) return refuse({ ...(!to && { toId: 'Choose what carries on.' }), ...(!happenedOn && { happenedOn: 'Give the first day of what carries on.' }) });
    if (await save({ input: { fromId: organisationId, toId: to.id, kind, happenedOn } }, `Became ${to.label}`)) onDone();
  };
  return (
    <InlineForm saveLabel="Record" order={['toId', 'happenedOn']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <Select label="How it ended" data={optionsOf(SUCCESSION_NOUNS)} value={kind} onChange={(value) => value && setKind(value as SuccessionKind)} allowDeselect={false} />
      <OrganisationPicker id="toId" label="What carries on" description="For a split, record each part." value={to} onChange={setTo} error={refusal?.fields?.['toId']} required autoFocus />
      <DateField isPast id="happenedOn" label="From which day" required value={happenedOn} onChange={setOn} error={refusal?.fields?.['happenedOn']} />
    </InlineForm>
  );
}
