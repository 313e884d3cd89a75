import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../gql/gql.js';
import type { ListViewFragment, ViewList } from '../gql/graphql.js';
import type { ViewFilter } from '../lib/list-views.js';
import { useSave } from '../lib/use-save.js';
import { FormDialog } from './form-dialog.js';

const SAVE_VIEW = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      activityId
    }
  }
`);

export const EDIT_VIEW = graphql(`
  mutation EditSavedView($input: EditSavedViewInput!) {
    editSavedView(input: $input) {
      activityId
    }
  }
`);

interface NameViewProps {
  list: ViewList;
  /** The one to rename; without it a new one is saved. */
  view: ListViewFragment | undefined;
  filters: ViewFilter[];
  /** One's own views: a name that stands among them means that one. */
  mine: readonly ListViewFragment[];
  onClose: () => void;
}

/** Names a view. Who gives a new view the name of one of theirs puts it in that one's place. */
export function NameView({ list, view, filters, mine, onClose }: NameViewProps) {
  const [name, setName] = useState(view?.name ?? '');
  const [isShared, setShared] = useState(false);
  const saving = useSave(SAVE_VIEW, 'active');
  const editing = useSave(EDIT_VIEW, 'active');
  const replaced = view ? undefined : mine.find((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  const { refusal, isSaving } = view || replaced ? editing : saving;
  const save = () => {
    if (view) return editing.save({ input: { id: view.id, version: view.version, name } }, `Renamed to ${name.trim()}`);
    if (replaced) return editing.save({ input: { id: replaced.id, version: replaced.version, filters } }, `${replaced.name} has these filters now`);
    return saving.save({ input: { list, name, filters, isShared } }, `${name.trim()} is saved`);
  };
  return (
    <FormDialog
      title={view ? `Rename ${view.name}` : 'Save this view'} saveLabel={replaced ? `Replace ${replaced.name}` : view ? 'Rename' : 'Save'} order={['name', 'filters']} refusal={refusal} isSaving={isSaving} onClose={onClose}
      onSave={() => void save().then((done) => done && onClose())}
    >
      <TextInput id="name" label="Name" description={view ? undefined : 'The list as it is narrowed now, offered beside the supplied views.'} required maxLength={60} data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal?.fields?.['name']} autoComplete="off" />
      {!view && !replaced && <Checkbox label="Offer it to colleagues too" checked={isShared} onChange={(event) => setShared(event.currentTarget.checked)} />}
    </FormDialog>
  );
}
