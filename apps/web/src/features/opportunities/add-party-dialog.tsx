import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PartyRole } from '../../gql/graphql.js';
import { PARTY_ROLES } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { refusalOf } from '../../lib/refusal.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import type { Picked } from '../search/record-picker.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const ADD = graphql(`mutation AddParty($input: AddPartyInput!) { addParty(input: $input) { opportunity { id } activityId } }`);

/** Another organisation takes part. */
export function AddPartyDialog({ opportunityId, onChanged, refetch, onClose }: SectionProps & { opportunityId: string; onClose: () => void }) {
  const [add, { error, loading }] = useMutation(ADD, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [organisation, setOrganisation] = useState<Picked | null>(null);
  const [role, setRole] = useState<PartyRole>('HOST');
  const [isIncomplete, setIncomplete] = useState(false);
  const message = error ? (refusalOf(error).fields?.['organisationId'] ?? refusalOf(error).message) : isIncomplete ? 'Choose an organisation.' : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIncomplete(!organisation);
    if (!organisation) return;
    const done = await add({ variables: { input: { opportunityId, organisationId: organisation.id, role } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged(`${organisation.label} takes part`, done.data.addParty.activityId);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Add a party">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={message ? [{ field: 'organisation', message }] : []} />
        <div className={classes.items}>
          <OrganisationPicker id="organisation" value={organisation} onChange={setOrganisation} error={message} autoFocus />
          <Select label="As what" data={optionsOf(PARTY_ROLES)} value={role} onChange={(value) => value && setRole(value as PartyRole)} allowDeselect={false} />
        </div>
        <p className={classes.lead}>If it is the organisation of a member, that member can see and edit this opportunity from now on.</p>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Add party</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
