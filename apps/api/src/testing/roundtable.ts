import { addPeople, type NewGuest } from './directory.js';
import type { SignedIn, TestApp } from './test-app.js';
import { InvitationsService } from '../features/roundtables/invitations.service.js';
import { RoundtablesService } from '../features/roundtables/roundtables.service.js';
import type { CreateRoundtableInput } from '../features/roundtables/roundtable.inputs.js';
import { SendingService } from '../features/roundtables/sending.service.js';

/** A guest who has been written to, with the token of the link in their mail. */
export interface WrittenTo {
  id: string;
  personId: string;
  token: string;
}

/** A roundtable in the future whose guests have all been written to. */
export async function addRoundtable(t: TestApp, by: SignedIn, input: Partial<CreateRoundtableInput>, guests: NewGuest[]): Promise<{ id: string; guests: WrittenTo[] }> {
  const { id } = (await t.app.get(RoundtablesService).create(by.caller(), { title: 'Homes for safe discharge', on: '2030-12-03', ...input })).result;
  const people = new Map<string, string>();
  for (const { personId } of await addPeople(t, by, guests)) {
    people.set((await t.app.get(InvitationsService).invite(by.caller(), { roundtableId: id, personId })).result.id, personId);
  }
  await t.app.get(SendingService).sendInvitations(by.caller(), { roundtableId: id });
  const mails = await t.db.rows<{ subject_id: string; body_text: string }>('select subject_id, body_text from outbox_mail where subject_id = any($1)', [[...people.keys()]]);
  return { id, guests: mails.map((mail) => ({ id: mail.subject_id, personId: people.get(mail.subject_id)!, token: /\/r\/([A-Za-z0-9_-]{43})/.exec(mail.body_text)![1]! })) };
}
