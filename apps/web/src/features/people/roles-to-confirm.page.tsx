import { useQuery } from '@apollo/client/react';
import { Select, Switch } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { ChangeRole } from './change-role.js';
import { RoleAtHand } from './role-at-hand.js';
import { RolesDone, RolesNext } from './roles-lists.js';
import { useConfirming } from './use-confirming.js';
import { WAYS_TO_KNOW } from './role-words.js';
import classes from './roles-to-confirm.module.css';

const ROLES = graphql(`
  query RolesToConfirm {
    rolesToConfirm(first: 50) {
      totalCount
      items {
        ...RoleAtHand
      }
    }
  }
`);

/** One role after another: still in post, changed, or left. What hangs on a role decides its turn. */
export function RolesToConfirmPage() {
  const { data, error, loading, refetch } = useQuery(ROLES);
  const [how, setHow] = useState(WAYS_TO_KNOW[0]!);
  const [hasKeys, setKeys] = useLocalStorage({ key: 'lintel.confirm-keys', defaultValue: true });
  const [skipped, setSkipped] = useState<readonly string[]>([]);
  const [isChanging, setChanging] = useState(false);
  const { confirm, leave, noteChange, done, takeBack, refused, isBusy } = useConfirming(how);

  const list = data?.rolesToConfirm;
  const waiting = [...(list?.items ?? [])].sort((a, b) => skipped.indexOf(a.id) - skipped.indexOf(b.id));
  const [role, ...next] = waiting;
  const looked = list && `${done.length} of ${list.totalCount + done.length}`;

  return (
    <>
      <PageHead title="Roles to confirm" back={{ to: '/people', label: 'People' }} lead="Nobody has confirmed these for half a year. What hangs on a role decides its turn." facts={looked && <span role="status">{looked} looked at</span>} />
      <DirectoryTabs current="/people" />
      <div className={classes.settings}>
        <Select label="How do you know?" data={WAYS_TO_KNOW} value={how} onChange={(value) => value && setHow(value)} allowDeselect={false} />
        <Switch label="Keys C, H and L" description="They count while the role below has the focus." checked={hasKeys} onChange={(event) => setKeys(event.currentTarget.checked)} />
      </div>
      {error && <ErrorBanner what="load the roles" error={error} onRetry={() => void refetch()} />}
      {refused && <ErrorBanner what="save that" refusal={refused} />}
      {!list && loading && <LoadingRows what="the roles" rows={4} />}
      {list && !role && <EmptyState fact="Every role is confirmed." next="A role comes back here half a year after somebody has confirmed it." />}
      {role && (
        <RoleAtHand
          key={role.id}
          role={role}
          isFocused={done.length + skipped.length > 0}
          keys={hasKeys}
          isBusy={isBusy}
          onConfirm={() => void confirm(role)}
          onChanged={() => setChanging(true)}
          onLeft={() => void leave(role)}
          onLater={next.length > 0 ? () => setSkipped((before) => [...before.filter((id) => id !== role.id), role.id]) : undefined}
        />
      )}
      {isChanging && role && (
        <ChangeRole
          held={role.appointment}
          name={role.appointment.person.name}
          how={how}
          onClose={() => setChanging(false)}
          onDone={(message, activityId) => {
            setChanging(false);
            noteChange(role, message, activityId);
          }}
        />
      )}
      <div className={classes.lists}>
        <RolesNext roles={next} title={`Next: ${plural((list?.totalCount ?? 1) - 1, 'role')}`} />
        <RolesDone done={done} onUndo={(one) => void takeBack(one)} />
      </div>
    </>
  );
}
