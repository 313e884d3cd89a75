import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/gql.js';
import type { ListViewFragment, ViewList } from '../gql/graphql.js';
import { useSave } from '../lib/use-save.js';
import { Icon } from './icon.js';
import { EDIT_VIEW, NameView } from './name-view.js';
import type { ListViews } from './use-list-views.js';

const REMOVE_VIEW = graphql(`
  mutation RemoveSavedView($input: RemoveSavedViewInput!) {
    removeSavedView(input: $input) {
      activityId
    }
  }
`);

/** Keeps the list as it is narrowed under a name, or changes the view of one's own that is open. */
export function ViewActions({ list, views, saved }: { list: ViewList; views: ListViews; saved: readonly ListViewFragment[] }) {
  const [isNaming, setNaming] = useState(false);
  const mine = saved.filter(({ isMine }) => isMine);
  const close = () => setNaming(false);
  return (
    <>
      {views.isNew && <Button variant="subtle" size="sm" onClick={() => setNaming(true)}>Save this view</Button>}
      {views.open && <OpenView view={views.open} onRename={() => setNaming(true)} />}
      {isNaming && <NameView list={list} view={views.open} filters={views.filters} mine={mine} onClose={close} />}
    </>
  );
}

function OpenView({ view, onRename }: { view: ListViewFragment; onRename: () => void }) {
  const { id, version, name, isShared } = view;
  const editing = useSave(EDIT_VIEW, 'active');
  const removing = useSave(REMOVE_VIEW, 'active');
  const share = () => void editing.save({ input: { id, version, isShared: !isShared } }, isShared ? `${name} is yours alone` : `Colleagues are offered ${name}`);
  const remove = () => void removing.save({ input: { id, version } }, `${name} is deleted`);
  const refused = editing.refusal ?? removing.refusal;
  return (
    <>
      {refused && <span role="alert">{refused.message}</span>}
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button variant="subtle" size="sm" rightSection={<Icon of={IconChevronDown} size={16} />}>Change this view</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onRename}>Rename</Menu.Item>
          <Menu.Item onClick={share}>{isShared ? 'Keep to myself' : 'Share with colleagues'}</Menu.Item>
          <Menu.Item onClick={remove}>Delete</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
