import { Select } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OrganisationChangeInput, OrganisationChangeKind } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { optionsOf } from '../../lib/options.js';
import { BulkDialog } from '../../ui/bulk-dialog.js';
import { useBulkChange } from '../../ui/use-bulk-change.js';
import { PlacePicker } from '../search/place-picker.js';
import type { Picked } from '../search/record-picker.js';
import { CAPACITIES } from './organisation-words.js';

const PREVIEW = graphql(`
  query OrganisationChanges($ids: [ID!]!, $change: OrganisationChangeInput!) {
    rows: organisationChanges(ids: $ids, change: $change) {
      ...BulkOutcomeRow
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeOrganisations($input: ChangeOrganisationsInput!) {
    done: changeOrganisations(input: $input) {
      ...BulkAnswer
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
  const isOfPlace = kind === 'ADD_PLACE' || kind === 'REMOVE_PLACE';
  const isOfCapacity = kind === 'ACT_AS' || kind === 'NOT_ACT_AS';
  const change: OrganisationChangeInput = { kind, ...(isOfPlace && { placeId: place?.id }), ...(isOfCapacity && { actsAs }), ...(kind === 'TYPE' && { type }) };
  const isReady = kind === 'REMOVE' || (isOfPlace ? place !== null : isOfCapacity ? actsAs !== null : type !== null);
  const { dialog, forget } = useBulkChange({ words: WORDS, preview: PREVIEW, mutation: CHANGE, list: 'Organisations', ids, change, isReady, onRemoved, onClose });
  const choose = (next: OrganisationChangeKind) => {
    forget();
    setKind(next);
  };
  return (
    <BulkDialog {...dialog}>
      <Select label="What to do" data={optionsOf(KINDS)} value={kind} onChange={(value) => value && choose(value as OrganisationChangeKind)} allowDeselect={false} data-autofocus />
      {isOfPlace && <PlacePicker value={place} onChange={setPlace} />}
      {isOfCapacity && <Select label="What they act as" data={CAPACITIES} value={actsAs} onChange={setActsAs} />}
      {kind === 'TYPE' && <Select label="Kind" data={optionsOf(ORGANISATION_TYPES)} value={type ?? null} onChange={(value) => setType(value as OrganisationChangeInput['type'])} searchable />}
    </BulkDialog>
  );
}
