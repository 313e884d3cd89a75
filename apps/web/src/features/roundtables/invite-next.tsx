import { useMutation } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { InviteNextFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { pluralInWords, sentence } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Reasons } from '../../ui/reasons.js';
import { Section } from '../../ui/section.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './invites.module.css';
import { useUndo } from './use-undo.js';

graphql(`
  fragment InviteNext on Roundtable {
    id
    objectedCount
    inviteNext { personId postId name title organisationName sector reasons }
  }
`);
const INVITE = graphql(`mutation InviteGuest($input: InviteInput!) { inviteGuest(input: $input) { invitation { id name state } activityId } }`);

/** Who would fill what is missing, each with the reasons; and anybody else by name. */
export function InviteNext({ event }: { event: InviteNextFragment }) {
  const { id, inviteNext, objectedCount } = event;
  const [invite, { loading, error }] = useMutation(INVITE);
  const [other, setOther] = useState<Picked | null>(null);
  const report = useUndo();
  const add = async (personId: string, postId?: string) => {
    const done = await invite({ variables: { input: { roundtableId: id, personId, postId } } }).catch(() => null);
    if (!done?.data) return;
    setOther(null);
    report(`${done.data.inviteGuest.invitation.name} is among the drafts`, done.data.inviteGuest.activityId);
  };
  return (
    <Section title="Invite next">
      {error && <FormErrors errors={[{ message: refusalOf(error).message }]} />}
      {inviteNext.length === 0 && <EmptyState fact="Nobody to suggest." next="Set the balance and a purpose in Plan: suggestions come from what is missing." />}
      <Ledger label="Suggestions">
        {inviteNext.map((each) => (
          <LedgerRow
            key={each.personId}
            title={<InkLink to={`/people/${each.personId}`}>{each.name}</InkLink>}
            sub={<OrgName name={`${each.title}, ${each.organisationName}`} sector={each.sector} />}
            actions={<Button variant="default" size="sm" disabled={loading} aria-label={`Add ${each.name}`} onClick={() => void add(each.personId, each.postId)}>Add</Button>}
          >
            <div className={classes.reasons}><Reasons label={`Why ${each.name}`}>{each.reasons}</Reasons></div>
          </LedgerRow>
        ))}
      </Ledger>
      {objectedCount > 0 && <p className={classes.small}>Left out: {pluralInWords(objectedCount, 'person', 'people')} who objected to being written to.</p>}
      <Stack gap={8} mt={24}>
        <PersonPicker label="Somebody else" value={other} onChange={setOther} />
        {other && <Button variant="default" loading={loading} onClick={() => void add(other.id)}>{sentence(`add ${other.label}`)}</Button>}
      </Stack>
    </Section>
  );
}
