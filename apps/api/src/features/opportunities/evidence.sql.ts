import type { Sql } from '../../platform/graphql/read/definitions.js';

/** A day as an answer in words says it: "12 March 2026". */
const inWords = (day: Sql): Sql => `to_char(${day}, 'FMDD FMMonth YYYY')`;

/** Of the introduction that it came from, for its two sides. */
const introduced = (row: Sql, what: Sql): Sql => `(select ${what} from introduction i cross join lateral app.introduction_people(i.id) p where i.id = ${row}.introduction_id)`;
const twoWay = (row: Sql): Sql => `from interaction i where i.opportunity_id = ${row}.id and i.direction = 'TWO_WAY' and i.deleted_at is null`;

/** What the record knows already, by item. Row-level security leaves out what the reader may not see; of a meeting nothing that was said. */
const known: Readonly<Record<string, (row: Sql) => Sql>> = {
  PERSON_AND_FUNCTION: (row) => introduced(row, `concat_ws(', ', p.target_name, p.target_role)`),
  WAY_IN: (row) => `coalesce(${introduced(row, `'Introduced by ' || p.connector_name || coalesce(', ' || ${inWords(`i.made_at at time zone 'Europe/London'`)}, '')`)},
    (select r.title || ', ' || ${inWords(`r.starts_at at time zone 'Europe/London'`)} from roundtable r where r.id = ${row}.roundtable_id))`,
  // The day of a meeting that was noted only with its result is the day of the note.
  FIRST_CONTACT: (row) => `least((select min(i.happened_on) ${twoWay(row)}),
    ${introduced(row, `case when i.met_at is distinct from i.closed_at then (i.met_at at time zone 'Europe/London')::date end`)})::text`,
  MEETING_NOTE: (row) => `(select 'Meeting of ' || ${inWords('i.happened_on')} || coalesce(' with ' || (select string_agg(pe.name, ', ' order by pe.name_key)
    from interaction_person ip join person pe on pe.id = ip.person_id where ip.interaction_id = i.id), '') ${twoWay(row)} and i.kind = 'MEETING' order by i.happened_on desc, i.id limit 1)`,
};

/** What the facts of an opportunity suggest as the answer to an item, for a person to confirm; null where they suggest nothing. */
export const suggested = (row: Sql, item: Sql): Sql => `case ${item} ${Object.entries(known).map(([key, fact]) => `when '${key}' then ${fact(row)}`).join(' ')} end`;
