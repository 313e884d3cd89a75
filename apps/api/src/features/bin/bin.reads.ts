import { PageArgs } from '../../platform/graphql/pages.js';
import { many, readType, value } from '../../platform/graphql/read/definitions.js';
import { asc, desc, listRoot, objectRoot } from '../../platform/graphql/read/roots.js';
import { RemovalPreviewArgs } from './bin.inputs.js';
import { BIN_DAYS, BinConflict, BinKind, BinnedRecord, RemovalLine, RemovalPreview } from './bin.types.js';

/** Removals of the asker's member whose record is in the bin. */
const binned = `(select r.id, r.activity_id, r.kind, coalesce(p.name, o.name) as name, r.at as removed_at, (select u.name from user_account u where u.id = r.user_id) as removed_by,
    ((r.at at time zone 'Europe/London')::date + ${BIN_DAYS}) as until, r.record_id, p.name_key as person_key, o.name_key as organisation_key
  from app.removals() r
  left join person p on r.kind = 'PERSON' and p.id = r.record_id and p.deleted_at is not null
  left join organisation o on r.kind = 'ORGANISATION' and o.id = r.record_id and o.deleted_at is not null
  where coalesce(p.id, o.id) is not null and (r.at at time zone 'Europe/London')::date + ${BIN_DAYS} >= app.today())`;

const conflictsOf = (row: string) => `(
  select 1 as place, 'CODE' as kind, c.scheme || ' ' || c.value as value, c.holder_id as record_id, c.holder as name from app.codes_taken(${row}.activity_id, ${row}.record_id) c
  union all select 2, 'EMAIL', held.email, other.id, other.name from person_detail held
    join person_detail d on d.member_id = held.member_id and d.email_key = held.email_key and d.person_id <> held.person_id join person other on other.id = d.person_id and other.deleted_at is null
    where held.person_id = ${row}.record_id and held.member_id = app.member()
  union all select 3, 'NAME', other.name, other.id, other.name from person other where other.name_key = ${row}.person_key and other.deleted_at is null
  union all select 3, 'NAME', other.name, other.id, other.name from organisation other where other.name_key = ${row}.organisation_key and other.deleted_at is null)`;

readType(BinnedRecord, { conflicts: many(() => BinConflict, { from: conflictsOf, order: (one) => `${one}.place, ${one}.name, ${one}.record_id`, max: 20 }) });

/** What was removed and can still be put back, the latest first. */
export const bin = listRoot<PageArgs>({
  of: () => BinnedRecord,
  args: PageArgs,
  from: () => binned,
  orders: { NEWEST: [desc((t) => `${t}.removed_at`, 'timestamptz'), asc((t) => `${t}.id`, 'uuid')] },
});

type Line = readonly [what: string, count: (id: string) => string];

const hangs: Readonly<Record<BinKind, readonly Line[]>> = {
  PERSON: [
    ['Posts that they hold', (id) => `select count(*) from appointment a where a.root_id = ${id} and (a.ended_on is null or a.ended_on > app.today())`],
    ['Opportunities that lose their sponsor', (id) => `select count(distinct x.root_id) from opportunity_party x join appointment a on a.id = x.sponsor_appointment_id and a.root_id = ${id} join opportunity o on o.id = x.root_id and o.deleted_at is null and o.state <> 'CLOSED' and o.stage <> 'AGREED' where x.deleted_at is null and (a.ended_on is null or a.ended_on > app.today())`],
    ['Contact details that you hold', (id) => `select count(*) from person_detail where person_id = ${id}`],
    ['Notes', (id) => `select count(*) from note where person_id = ${id} and deleted_at is null`],
    ['Calls, meetings and e-mails', (id) => `select count(*) from interaction_person x join interaction i on i.id = x.interaction_id and i.deleted_at is null where x.person_id = ${id}`],
    ['Ties', (id) => `select count(*) from tie where ${id} in (a_id, b_id)`],
    ['Introductions', (id) => `select count(*) from introduction where ${id} in (connector_person_id, target_person_id)`],
    ['Invitations to roundtables', (id) => `select count(*) from invitation where person_id = ${id}`],
    ['Open follow-ups', (id) => `select count(*) from task where person_id = ${id} and deleted_at is null and state = 'OPEN'`],
  ],
  ORGANISATION: [
    ['Posts', (id) => `select count(*) from post where organisation_id = ${id} and deleted_at is null`],
    ['People who hold one of them', (id) => `select count(distinct a.root_id) from appointment a join post o on o.id = a.post_id and o.deleted_at is null join person p on p.id = a.root_id and p.deleted_at is null where o.organisation_id = ${id} and (a.ended_on is null or a.ended_on > app.today())`],
    ['Codes, free for another from then on', (id) => `select count(*) from organisation_identifier where organisation_id = ${id} and valid_to is null`],
    ['Opportunities with it', (id) => `select count(distinct x.root_id) from opportunity_party x join opportunity o on o.id = x.root_id and o.deleted_at is null where x.organisation_id = ${id} and x.deleted_at is null`],
    ['Partnerships with it', (id) => `select count(distinct x.root_id) from partnership_party x join partnership o on o.id = x.root_id and o.deleted_at is null where x.organisation_id = ${id}`],
    ['Notes', (id) => `select count(*) from note where organisation_id = ${id} and deleted_at is null`],
    ['Open follow-ups', (id) => `select count(*) from task where organisation_id = ${id} and deleted_at is null and state = 'OPEN'`],
  ],
};

readType(RemovalPreview, {
  refusal: value((_, p, { kind, id }: RemovalPreviewArgs) => `app.removal_refusal(${p(kind)}, ${p(id)}::uuid)`),
  lines: many(() => RemovalLine, {
    from: (_, p, { kind, id }: RemovalPreviewArgs) => {
      const about = `${p(id)}::uuid`;
      return `(select * from (${hangs[kind].map(([what, count], place) => `select ${place} as place, '${what}' as what, (${count(about)})::int as rows`).join(' union all ')}) l where l.rows > 0)`;
    },
    order: (line) => `${line}.place`,
    max: 10,
  }),
});

/** What removing a person or an organisation would come to, as far as the asker can see. */
export const removalPreview = objectRoot({ of: () => RemovalPreview, args: RemovalPreviewArgs });
