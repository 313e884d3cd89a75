import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Commitment, PartyRole } from '../../gql/graphql.js';
import { PARTY_ROLES } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { refusalOf } from '../../lib/refusal.js';
import { COMMITMENTS } from '../../ui/commitment-ladder.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import type { Party } from './parties-section.js';
import type { SectionProps } from './section-props.js';

const CHANGE = graphql(`mutation ChangeParty($input: ChangePartyInput!) { changeParty(input: $input) { opportunity { id } activityId } }`);
const PEOPLE = graphql(`query PartyPeople($organisation: ID!) { posts(organisation: $organisation, first: 100) { items { id title holders { appointmentId name } } } }`);
const REMOVE = graphql(`mutation RemoveParty($input: RemovePartyInput!) { removeParty(input: $input) { opportunity { id } activityId } }`);

/** A party's role, and how far it has committed itself. */
export function ChangePartyDialog({ party, onChanged, refetch, onClose }: SectionProps & { party: Party; onClose: () => void }) {
  const again = { refetchQueries: refetch, awaitRefetchQueries: true };
  const [change, changing] = useMutation(CHANGE, again);
  const [remove, removing] = useMutation(REMOVE, again);
  const [role, setRole] = useState<PartyRole>(party.role);
  const [commitment, setCommitment] = useState<Commitment>(party.commitment);
  const [commitmentOn, setCommitmentOn] = useState<string | null>(null);
  const there = party.sponsor && !party.sponsor.leftOn ? party.sponsor.appointmentId : null;
  const [sponsor, setSponsor] = useState<string | null>(there);
  const { data: people } = useQuery(PEOPLE, { variables: { organisation: party.organisation.id } });
  const sponsors = (people?.posts.items ?? []).flatMap(({ title, holders }) => holders.map((holder) => ({ value: holder.appointmentId, label: `${holder.name}, ${title}` })));
  const [commitmentNote, setNote] = useState(party.commitmentNote ?? '');
  const error = changing.error ?? removing.error;
  const fields: Record<string, string> = error ? (refusalOf(error).fields ?? { commitment: refusalOf(error).message }) : {};
  const { id, version, organisation: { name } } = party;

  const finish = (message: string, activityId: string | undefined) => {
    if (!activityId) return;
    onChanged(message, activityId);
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    finish(`${name}: ${COMMITMENTS[commitment].toLowerCase()}`, await change({ variables: { input: { id, version, role, commitment, commitmentOn, commitmentNote, ...(sponsor !== there && { sponsorAppointmentId: sponsor }) } } }).then(({ data }) => data?.changeParty.activityId, () => undefined));
  };
  const takeOut = async () => finish(`${name} is no longer a party`, await remove({ variables: { input: { id, version } } }).then(({ data }) => data?.removeParty.activityId, () => undefined));

  return (
    <Dialog onClose={onClose} title={name}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['role', 'commitment', 'sponsorAppointmentId'])} />
        <div className={classes.items}>
          <Select id="role" label="As what" data={optionsOf(PARTY_ROLES)} value={role} onChange={(value) => value && setRole(value as PartyRole)} allowDeselect={false} />
          <Select id="commitment" label="Commitment" data={optionsOf(COMMITMENTS)} value={commitment} onChange={(value) => value && setCommitment(value as Commitment)} allowDeselect={false} error={fields['commitment']} data-autofocus />
          <DateField isPast id="commitmentOn" label="Since" description="Today, unless you give an earlier day." value={commitmentOn} onChange={setCommitmentOn} error={fields['commitmentOn']} />
          <Select id="sponsorAppointmentId" label="Sponsor" description={party.sponsor?.leftOn ? `${party.sponsor.name} no longer does. Who speaks for it from within now?` : 'Who speaks for it from within.'} data={sponsors} value={sponsor} onChange={setSponsor} clearable searchable nothingFoundMessage="Nobody of that name is known there." error={fields['sponsorAppointmentId']} />
          <TextInput id="commitmentNote" label="Who said so" description="For example: by our board" value={commitmentNote} onChange={(event) => setNote(event.currentTarget.value)} error={fields['commitmentNote']} />
        </div>
        <DialogActions>
          {!party.isOurs && <Button variant="subtle" color="red" mr="auto" loading={removing.loading} onClick={() => void takeOut()}>Take out</Button>}
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={changing.loading}>Save</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
