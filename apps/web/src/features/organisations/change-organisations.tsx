import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationChangeInput, OrganisationChangeKind } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { plural } from '../../lib/words.js';
import { BulkDialog, type BulkLeftover } from '../../ui/bulk-dialog.js';
import { PlacePicker } from '../search/place-picker.js';
import type { Picked } from '../search/record-picker.js';
import { CAPACITIES } from './organisation-words.js';

const PREVIEW = graphql(`
  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {
    organisationChanges(ids: $ids, change: $change) {
      ...BulkOutcomeRow
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {
    changeOrganisations(input: $input) {
      changed
      gone
      left {
        id
        name
        reason
      }
      activityId
    }
  }
`);

const KINDS: Record<OrganisationChangeKind, string> = {
  ADD_PLACE: 'Add a place that they serve',
  REMOVE_PLACE: 'Take away a place that they serve',
  ACT_AS: 'Add what they act as',
  NOT_ACT_AS: 'Take away what they act as',
  TYPE: 'Set what kind they are',
  REMOVE: 'Move to the bin',
};
const WORDS = ['organisation', 'organisations'] as const;

interface ChangeOrganisationsProps {
  ids: readonly string[];
  /** The chosen ones are no longer in the list. */
  onRemoved: () => void;
  onClose: () => void;
}

/** Changes the chosen organisations together, after saying what that comes to. */
export function ChangeOrganisations({ ids, onRemoved, onClose }: ChangeOrganisationsProps) {
  const [kind, setKind] = useState<OrganisationChangeKind>('ADD_PLACE');
  const [place, setPlace] = useState<Picked | null>(null);
  const [actsAs, setActsAs] = useState<string | null>(null);
  const [type, setType] = useState<OrganisationChangeInput['type']>(null);
  const [leftover, setLeftover] = useState<BulkLeftover | null>(null);
  const isOfPlace = kind === 'ADD_PLACE' || kind === 'REMOVE_PLACE';
  const isOfCapacity = kind === 'ACT_AS' || kind === 'NOT_ACT_AS';
  const change: OrganisationChangeInput = { kind, ...(isOfPlace && { placeId: place?.id }), ...(isOfCapacity && { actsAs }), ...(kind === 'TYPE' && { type }) };
  const isReady = kind === 'REMOVE' || (isOfPlace ? place !== null : isOfCapacity ? actsAs !== null : type !== null);
  const { data, error, loading, refetch } = useQuery(PREVIEW, { variables: { ids: [...ids], change }, skip: !isReady || ids.length === 0, fetchPolicy: 'network-only' });
  const rows = loading ? undefined : data?.organisationChanges;
  const { save, refusal, isSaving, forget } = useSave(CHANGE, ['Organisations', 'Bin']);
  const submit = async () => {
    const ready = rows!.filter(({ outcome }) => outcome === 'CHANGES').map(({ id, version }) => ({ id, version }));
    const done = await save({ input: { rows: ready, change } }, ({ changeOrganisations: { changed } }) => `${plural(changed, ...WORDS)} ${kind === 'REMOVE' ? 'moved to the bin' : 'changed'}`);
    if (!done) return void refetch();
    if (kind === 'REMOVE') onRemoved();
    const { left, gone } = done.changeOrganisations;
    if (left.length + gone > 0) setLeftover({ left, gone });
    else onClose();
  };
  const choose = (next: OrganisationChangeKind) => {
    forget();
    setKind(next);
  };
  return (
    <BulkDialog title={`Change ${plural(ids.length, ...WORDS)}`} words={WORDS} rows={rows} chosen={ids.length} isReady={isReady} error={error} onRetry={() => void refetch()} problem={refusal?.message} isSaving={isSaving} onSave={() => void submit()} onClose={onClose} leftover={leftover}>
      <Select label="What to do" data={optionsOf(KINDS)} value={kind} onChange={(value) => value && choose(value as OrganisationChangeKind)} allowDeselect={false} data-autofocus />
      {isOfPlace && <PlacePicker value={place} onChange={setPlace} />}
      {isOfCapacity && <Select label="What they act as" data={CAPACITIES} value={actsAs} onChange={setActsAs} />}
      {kind === 'TYPE' && <Select label="Kind" data={optionsOf(ORGANISATION_TYPES)} value={type ?? null} onChange={(value) => setType(value as OrganisationChangeInput['type'])} searchable />}
    </BulkDialog>
  );
}
