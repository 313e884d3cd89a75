import { isHeld } from './holding.rules.js';

/** Whom the reader's member knows by its own papers, as SQL: its own people, those whose contact it holds, and whom it spoke with. */
export const dealtWith = `select pa.root_id from person_access pa where pa.member_id = app.member()
  union select d.person_id from person_detail d where d.member_id = app.member()
  union select ip.person_id from interaction_person ip where ip.member_id = app.member()`;

/** Whom the reader's member has dealings with: the same, and those whom it met or meets at a roundtable, as far as the reader sees its guests. */
export const worksWith = `${dealtWith}
  union select v.person_id from invitation v where v.person_id is not null and v.state not in ('DECLINED', 'WITHDRAWN')`;

/** Organisations that the reader's member has dealings with: those of the people above, and parties of opportunities that it sees. */
export const organisationsWorkedWith = `select po.organisation_id from appointment ap join post po on po.id = ap.post_id where ${isHeld('ap')} and ap.root_id in (${worksWith})
  union select pa.organisation_id from opportunity_party pa join opportunity op on op.id = pa.root_id and op.deleted_at is null where pa.deleted_at is null`;

/** The last of the calls, meetings and e-mails of the reader's member with a person (SQL of an id); a note is never contact. */
const lastWith = (personId: string): string =>
  `select max(i.happened_on) as happened_on from interaction_person ip join interaction i on i.id = ip.interaction_id and i.deleted_at is null where ip.person_id = ${personId}`;

/** The day of the last contact of the reader's member with a person; null where there was none that the reader may know of. */
export const lastContactWith = (person: string): string => `(${lastWith(`${person}.id`)})`;

/** The same for an organisation: with it, or with whoever holds a post there today. Asked holder by holder: joined at once, every interaction was read for every organisation. */
export const lastContactAt = (organisation: string): string => `(select max(c.happened_on) from (
  select i.happened_on from interaction i where i.organisation_id = ${organisation}.id and i.deleted_at is null
  union all select l.happened_on from post po join appointment ap on ap.post_id = po.id and ${isHeld('ap')} cross join lateral (${lastWith('ap.root_id')}) l where po.organisation_id = ${organisation}.id) c)`;

/** People with whom there was contact within so many days (SQL of a number). */
export const contactedWithin = (days: string): string =>
  `select ip.person_id from interaction i join interaction_person ip on ip.interaction_id = i.id where i.deleted_at is null and i.happened_on > app.today() - ${days}::int`;

/** Organisations with which there was contact within so many days. */
export const organisationsContactedWithin = (days: string): string =>
  `select i.organisation_id from interaction i where i.organisation_id is not null and i.deleted_at is null and i.happened_on > app.today() - ${days}::int
  union select po.organisation_id from appointment ap join post po on po.id = ap.post_id where ${isHeld('ap')} and ap.root_id in (${contactedWithin(days)})`;
