import type { OrganisationChangeInput } from './organisation-changes.inputs.js';

/** Adds a value to a statement and gives its placeholder. */
type Placeholder = (value: unknown) => string;

/** What is missing of a change, by field; null where it is whole. */
export function missingOf({ kind, actsAs, type, placeId }: OrganisationChangeInput): { field: string; sentence: string } | null {
  switch (kind) {
    case 'ACT_AS':
    case 'NOT_ACT_AS': return actsAs ? null : { field: 'change.actsAs', sentence: 'Choose a capacity.' };
    case 'TYPE': return type ? null : { field: 'change.type', sentence: 'Choose a kind of organisation.' };
    case 'ADD_PLACE':
    case 'REMOVE_PLACE': return placeId ? null : { field: 'change.placeId', sentence: 'Choose a place.' };
    case 'REMOVE': return null;
  }
}

const serves = (t: string, place: string, more = '') => `exists (select 1 from organisation_place op where op.organisation_id = ${t}.id and op.place_id = ${place}${more})`;

/** Whether an organisation (alias `t`) is so already, and why it may not be changed, in SQL. */
function judgement({ kind, actsAs, type, placeId }: OrganisationChangeInput, t: string, p: Placeholder): { isSo: string; refusal: string } {
  const free = 'null::text';
  switch (kind) {
    case 'ACT_AS': return { isSo: `${p(actsAs)} = any(${t}.acts_as)`, refusal: free };
    case 'NOT_ACT_AS': return { isSo: `not (${p(actsAs)} = any(${t}.acts_as))`, refusal: free };
    // Every register holds the kind.
    case 'TYPE': return { isSo: `${t}.type = ${p(type)}`, refusal: `case when ${t}.register is not null then 'Its kind comes from the register and changes only through a register refresh.' end` };
    case 'ADD_PLACE': return { isSo: serves(t, `${p(placeId)}::uuid`), refusal: free };
    case 'REMOVE_PLACE': {
      const place = `${p(placeId)}::uuid`;
      return { isSo: `not ${serves(t, place)}`, refusal: `case when ${serves(t, place, ` and op.source <> 'entered'`)} then 'A register says that it serves this place.' end` };
    }
    case 'REMOVE': return { isSo: 'false', refusal: `app.removal_refusal('ORGANISATION', ${t}.id)` };
  }
}

/** What a change would come to for each of these organisations: the preview and the write ask the same. Rows of `BulkRow`. */
export function organisationOutcomes(change: OrganisationChangeInput, ids: readonly string[], p: Placeholder): string {
  const { isSo, refusal } = judgement(change, 't', p);
  return `(select j.id, j.name, j.name_key, j.version, case when j.is_so then 'SAME' when j.refusal is not null then 'REFUSED' else 'CHANGES' end as outcome, case when not j.is_so then j.refusal end as reason
    from (select t.id, t.name, t.name_key, t.version, ${isSo} as is_so, ${refusal} as refusal from organisation t where t.id = any(${p(ids)}::uuid[]) and t.deleted_at is null) j)`;
}
