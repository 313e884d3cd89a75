import type { PeopleChangeInput } from './people-changes.inputs.js';

/** Adds a value to a statement and gives its placeholder. */
type Placeholder = (value: unknown) => string;

/** What is missing of a change, by field; null where it is whole. */
export function missingOf({ kind, topicKey, statement, source }: PeopleChangeInput): { field: string; sentence: string } | null {
  if (kind !== 'ADD_TOPIC') return null;
  if (!topicKey) return { field: 'change.topicKey', sentence: 'Choose a topic.' };
  if (!statement) return { field: 'change.statement', sentence: 'Say what shows it.' };
  return source ? null : { field: 'change.source', sentence: 'Say where you have this from.' };
}

/** Whether somebody (alias `t`, with what the member holds about them as `d`) is so already, and why they may not be changed, in SQL. */
function judgement({ kind, topicKey, contactPreference }: PeopleChangeInput, mayEdit: string, p: Placeholder): { isSo: string; refusal: string } {
  switch (kind) {
    case 'ADD_TOPIC': return { isSo: `exists (select 1 from person_topic pt where pt.root_id = t.id and pt.topic_key = ${p(topicKey ?? null)})`, refusal: `case when not (${mayEdit}) then 'Another organisation keeps this person.' end` };
    case 'CONTACT_PREFERENCE': return { isSo: `d.id is not null and coalesce(d.contact_preference, '') = coalesce(${p(contactPreference ?? null)}::text, '')`, refusal: `case when d.id is null then 'You hold no contact details of this person.' end` };
    case 'REMOVE': return { isSo: 'false', refusal: `app.removal_refusal('PERSON', t.id)` };
  }
}

/**
 * What a change would come to for each of these people: the preview and the write ask the same. Rows of `BulkRow`.
 * @param mayEdit the condition under which the reader may change the person behind `t`
 */
export function peopleOutcomes(change: PeopleChangeInput, ids: readonly string[], mayEdit: string, p: Placeholder): string {
  const { isSo, refusal } = judgement(change, mayEdit, p);
  const version = change.kind === 'CONTACT_PREFERENCE' ? 'coalesce(d.version, t.version)' : 't.version';
  return `(select j.id, j.name, j.name_key, j.version, case when j.is_so then 'SAME' when j.refusal is not null then 'REFUSED' else 'CHANGES' end as outcome, case when not j.is_so then j.refusal end as reason
    from (select t.id, t.name, t.name_key, ${version} as version, ${isSo} as is_so, ${refusal} as refusal
      from person t left join person_detail d on d.person_id = t.id and d.member_id = app.member() where t.id = any(${p(ids)}::uuid[]) and t.deleted_at is null) j)`;
}
