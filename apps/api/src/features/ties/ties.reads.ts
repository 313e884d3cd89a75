import { many, one, readType, value, type Sql } from '../../platform/graphql/read/definitions.js';
import { oneRoot, rowsRoot } from '../../platform/graphql/read/roots.js';
import { Acquaintance, TiePart, TieSaid } from './acquaintance.entity.js';
import { ConnectorPreference } from './connector-preference.js';
import { Tie } from './tie.entity.js';
import { HowWeKnowArgs, TiesOfArgs } from './tie.inputs.js';

const inWords = (strength: Sql): Sql => `(array['FAINT', 'SOME', 'STRONG'])[nullif(${strength}, 0)]`;
const fadesOn = (row: Sql): Sql => `app.fades_on(${row}.weight::double precision, ${row}.last_on)`;

export const tieReads = readType(Tie, { strength: value((row) => inWords(`app.tie_strength(${fadesOn(row)}, app.today())`)) });

/** How the member's people know a person, tie by tie as somebody noted it: strongest first. */
export const tiesOf = rowsRoot<TiesOfArgs>({
  of: () => Tie,
  args: TiesOfArgs,
  where: (t, { personId }, p) => `${p(personId)}::uuid in (${t}.a_id, ${t}.b_id)`,
  order: (t) => `app.tie_strength(${fadesOn(t)}, app.today()) desc, ${t}.last_on desc, ${t}.id`,
});

const judgement = (row: Sql, what: Sql): Sql => `(select ${what} from tie_judgement j where j.member_id = ${row}.member_id and j.a_id = ${row}.a_id and j.b_id = ${row}.b_id)`;

export const acquaintanceReads = readType(Acquaintance, {
  strength: value((row) => inWords(`app.tie_strength(${row}.fades_on, app.today())`)),
  weakerOn: value((row) => `(case when ${row}.fades_on >= app.today() then ${row}.fades_on + 1 - 730 * (app.tie_strength(${row}.fades_on, app.today()) - 1) end)`),
  parts: many(() => TiePart, {
    from: (row) => `(select d.kind, d.label, d.happened_on, round(d.points::numeric, 2)::float8 as points,
      (case when d.counts then round((d.points * power(0.5::float8, greatest(app.today() - d.happened_on, 0) / 365::float8))::numeric, 2) else 0 end)::float8 as points_today, d.source_id
      from app.tie_parts_judged(${row}.member_id, ${row}.a_id, ${row}.b_id) d)`,
    order: (part) => `${part}.points_today desc, ${part}.happened_on desc, ${part}.source_id`,
    max: 50,
  }),
  said: one(() => TieSaid, {
    from: (row) => `(select j.strength, j.reason, j.said_on, (select u.name from user_account u where u.id = j.by_user_id) as said_by
      from tie_judgement j where j.member_id = ${row}.member_id and j.a_id = ${row}.a_id and j.b_id = ${row}.b_id and j.strength is not null)`,
  }),
  version: value((row) => `coalesce(${judgement(row, 'j.version')}, 0)`),
});

/** How the member's people know a person: strongest first, then what has faded, then whom somebody said not to know. */
export const howWeKnow = rowsRoot<HowWeKnowArgs>({
  of: () => Acquaintance,
  args: HowWeKnowArgs,
  where: (t, { personId }, p) => `${p(personId)}::uuid in (${t}.a_id, ${t}.b_id) and exists (select 1 from person pa where pa.id = ${t}.a_id and pa.deleted_at is null) and exists (select 1 from person pb where pb.id = ${t}.b_id and pb.deleted_at is null)`,
  order: (t) => `${t}.fades_on desc nulls last, ${t}.id`,
});

/** What the signed-in person wishes of being asked to introduce others. */
export const connectorPreference = oneRoot({
  of: () => ConnectorPreference,
  from: () => `(select (select w.wish from connector_wish w where w.user_id = app.usr()) as wish)`,
});
