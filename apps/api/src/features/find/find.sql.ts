import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isNotClosed } from '../organisations/organisation-status.rules.js';
import { isOver } from '../organisations/post-over.rules.js';
import { isHeld } from '../people/holding.rules.js';
import type { FindArgs } from './find.args.js';
import { stemOf, wordsOf } from './words.rules.js';

type Value = (value: unknown) => Sql;

const person = (alias: Sql): Sql => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;
const current = (a: Sql): Sql => `${isHeld(a)} and (${a}.started_on is null or ${a}.started_on <= app.today())`;
const holderOf = (post: Sql): Sql => `(select ${person('hp')} from appointment ha join person hp on hp.id = ha.root_id where ha.post_id = ${post} and ${current('ha')} order by ha.is_primary desc, ha.id limit 1)`;

/** The places that lie in the one asked for, and those that it lies in; both hold the place itself. */
const around = (place: Sql): Sql => `
  down as materialized (select app.places_within(${place}::uuid) as id),
  up as materialized (select ${place}::uuid as id union all select app.places_around(${place}::uuid)),
  seats as materialized (select app.fold(pl.name) as named from place pl where pl.id in (select id from down))`;

const placeFacts = (post: Sql, place: Sql): Sql => {
  const kind = (id: Sql, exact: string, larger: string, part: string) => `case when ${id} = ${place}::uuid then '${exact}' when ${id} in (select id from up) then '${larger}' else '${part}' end`;
  return `(
  select jsonb_agg(f.fact order by f.fact->>'on' desc, f.fact->>'id') from (
    select jsonb_build_object('id', r.id, 'kind', ${kind('r.place_id', 'COVERS', 'LARGER', 'WITHIN')}, 'placeName', pl.name, 'statement', r.statement, 'among', null, 'source', r.source, 'on', r.noted_on) as fact
    from post_remit r join place pl on pl.id = r.place_id
    where r.post_id = ${post}.id and r.place_id in (select id from up union select id from down)
    union all
    select jsonb_build_object('id', op.id, 'kind', ${kind('op.place_id', 'SERVES', 'AROUND', 'PARTLY')}, 'placeName', pl.name, 'statement', null,
      'among', case when pl.kind not in ('REGION', 'COUNTRY') then (select count(*) from organisation_place every where every.organisation_id = op.organisation_id) end, 'source', op.source, 'on', null)
    from organisation_place op join place pl on pl.id = op.place_id
    where op.organisation_id = ${post}.organisation_id and op.place_id in (select id from up union select id from down)
    union all
    select jsonb_build_object('id', seat.id, 'kind', 'BASED', 'placeName', seat.town, 'statement', null, 'among', null, 'source', seat.source, 'on', seat.checked_on)
    from organisation seat where seat.id = ${post}.organisation_id and app.fold(seat.town) in (select named from seats)) f)`;
};

const topicFacts = (post: Sql, appointment: Sql, topic: Sql): Sql => `(
  select jsonb_agg(f.fact order by f.fact->>'on' desc, f.fact->>'id') from (
    select jsonb_build_object('id', t.id, 'kind', 'PERSON', 'topicLabel', k.label, 'statement', t.statement, 'source', t.source, 'on', t.noted_on, 'opportunityId', null) as fact
    from person_topic t join topic k on k.key = t.topic_key where t.root_id = ${appointment}.root_id and t.topic_key = ${topic}
    union all
    select jsonb_build_object('id', r.id, 'kind', 'POST', 'topicLabel', k.label, 'statement', r.statement, 'source', r.source, 'on', r.noted_on, 'opportunityId', null)
    from post_remit r join topic k on k.key = r.topic_key where r.post_id = ${post}.id and r.topic_key = ${topic}
    union all
    select jsonb_build_object('id', p.id, 'kind', 'SPONSOR', 'topicLabel', k.label, 'statement', 'Sponsor of ' || o.title, 'source', 'shared opportunity', 'on', p.commitment_on, 'opportunityId', o.id)
    from opportunity_party p join opportunity o on o.id = p.root_id and o.deleted_at is null join topic k on k.key = o.kind_key
    where p.sponsor_appointment_id = ${appointment}.id and p.deleted_at is null and o.kind_key = ${topic}) f)`;

/** Posts that may fit, whoever holds them. A clause stands only where something was asked; words alone are looked up in the search. */
function fitting(args: FindArgs, p: Value): Sql {
  const clauses = ['po.deleted_at is null', `not ${isOver('po')}`, 'o.deleted_at is null', isNotClosed('o')];
  if (!args.functionKey && !args.topicKey && !args.organisationId) {
    clauses.push(`po.id in (select coalesce(a.post_id, s.subject_id) from app.search(${p(args.words ?? '')}, array['PERSON', 'POST'], 200) s left join appointment a on a.root_id = s.subject_id and ${current('a')})`);
  }
  if (args.organisationId) clauses.push(`po.organisation_id = ${p(args.organisationId)}`);
  if (args.sectors?.length) clauses.push(`o.sector = any(${p(args.sectors)}::text[])`);
  if (args.seniorityAtMost) clauses.push(`po.seniority <= ${p(args.seniorityAtMost)}`);
  return `post po join organisation o on o.id = po.organisation_id where ${clauses.join(' and ')}`;
}

/** IS: the function asked for. TITLE: it holds at least two of the question's words, and most of them. NEAR: a function beside it, by either's word. */
const functionFit = (key: Sql | null, words: readonly string[], p: Value): Sql => {
  const title = words.length > 1 && `(select count(*) from unnest(${p(words.map(stemOf))}::text[]) w where strpos(' ' || app.fold(po.title), ' ' || w) > 0) >= ${Math.max(2, Math.ceil((words.length * 2) / 3))}`;
  const fits = [key && `when po.function_key = ${key} then 'IS'`, title && `when ${title} then 'TITLE'`, key && `when po.function_key = any(asked.near) or ${key} = any(fn.near) then 'NEAR'`].filter(Boolean);
  return fits.length > 0 ? `case ${fits.join(' ')} end` : 'null';
};

/** The latest correction that speaks of this candidate, of those whose question holds this one: what it leaves open holds for all. */
const correctionFact = (c: Sql): Sql => `(select jsonb_build_object('id', k.id, 'source', 'correction', 'on', k.corrected_on, 'byName', k.by_name, 'memberName', (select m.name from member m where m.id = k.member_id), 'because', k.because,
    'isOurs', k.member_id = app.member(), 'version', k.version, 'verdict', case when k.right_post_id = ${c}.id and k.right_person_id is not distinct from ${c}.person_id then 'RIGHT' else 'WRONG' end)
  from corrected k where (k.organisation_id is null or k.organisation_id = ${c}.organisation_id)
    and ((k.right_post_id = ${c}.id and k.right_person_id is not distinct from ${c}.person_id) or (k.wrong_post_id = ${c}.id and k.wrong_person_id is not distinct from ${c}.person_id))
  order by k.recorded_at desc, k.id limit 1)`;

/** A post on the other side, health or housing, that the candidate holds or held besides this one. */
const bridgeFact = (c: Sql): Sql => `(select jsonb_build_object('id', ba.id, 'source', ba.source, 'on', ba.ended_on, 'title', bp.title, 'organisation', bo.name)
  from appointment ba join post bp on bp.id = ba.post_id join organisation bo on bo.id = bp.organisation_id
  where ba.root_id = ${c}.person_id and case when ${c}.sector = 'HOUSING' then bo.sector in ('NHS_PROVIDER', 'NHS_COMMISSIONER') when ${c}.sector in ('NHS_PROVIDER', 'NHS_COMMISSIONER') then bo.sector = 'HOUSING' else false end
  order by ba.ended_on desc nulls first, ba.id limit 1)`;

/** A row of `app.paths` as a `WayFact`. */
const waySql = (v: Sql): Sql => `jsonb_build_object(
    'people', (select jsonb_agg(${person('sp')} order by s.nth) from unnest(${v}.people) with ordinality s(id, nth) join person sp on sp.id = s.id),
    'strengths', to_jsonb(${v}.strengths),
    'evidence', (select jsonb_agg(jsonb_build_object('kind', e.kind, 'times', e.times, 'lastOn', e.last_on) order by e.nth)
      from unnest(${v}.kinds, ${v}.times, ${v}.last_on) with ordinality e(kind, times, last_on, nth)))`;

const nowhere: Sql = `down as (select null::uuid as id where false), up as (select null::uuid as id where false)`;

/**
 * Everything that the ranking needs, in one statement: one row with the candidates and the counts beside them.
 * Row-level security decides what is seen; ties come through `app.paths`, approaches through `app.approaches`, which scope themselves.
 */
export function findSql(args: FindArgs, p: Value): Sql {
  const topic = args.topicKey ? `${p(args.topicKey)}::text` : 'null::text';
  const place = args.placeId ? p(args.placeId) : null;
  const confirmed = args.confirmedWithinMonths ? `and (h.id is null or h.verified_on >= app.today() - make_interval(months => ${p(args.confirmedWithinMonths)}))` : '';
  const asked = args.functionKey ? p(args.functionKey) : null;
  // What makes somebody right, place apart: the function, else the topic, else having been asked for.
  const suits = asked ? 'f.function_fit is not null' : args.topicKey && !args.organisationId ? `(f.topics is not null or f.function_fit is not null)` : 'true';
  const isCorrected = `(f.correction ->> 'verdict') is not distinct from 'RIGHT'`;
  const isHere = `((f.places is not null and ${suits}) or ${isCorrected})`;
  return `with ${place ? around(place) : nowhere},
  corrected as materialized (
    select k.* from finder_correction k where (k.function_key is null or k.function_key = ${asked ?? 'null'}) and (k.topic_key is null or k.topic_key = ${topic}) and (k.place_id is null or k.place_id in (select id from up))
  ), fit as materialized (
    select po.*, o.name as organisation_name, o.sector, o.town, o.sub_type, fn.label as function_label, h.id as appointment_id, h.root_id as person_id, h.source as appointment_source, h.recorded_at,
      h.verified_on as confirmed_on, h.verified_by, h.verified_how, ${functionFit(asked, wordsOf(args.words ?? ''), p)} as function_fit, ${place ? placeFacts('po', place) : 'null::jsonb'} as places, ${args.topicKey ? topicFacts('po', 'h', topic) : 'null::jsonb'} as topics
    from (select po.* from ${fitting(args, p)}) po join organisation o on o.id = po.organisation_id join job_function fn on fn.key = po.function_key ${asked ? `join job_function asked on asked.key = ${asked}` : ''}
    left join appointment h on h.post_id = po.id and ${current('h')}
    where true ${confirmed}
  ), judged as (
    select f.*, ${correctionFact('f')} as correction from fit f
  ), candidate as materialized (
    select f.* from judged f left join person pe on pe.id = f.person_id
    where (${suits} or f.topics is not null or ${isCorrected}) and (f.person_id is null or pe.deleted_at is null)
    order by ${isCorrected} desc, ${place ? '(f.places is not null)::int +' : ''} (${suits})::int + (f.topics is not null)::int + (f.function_fit = 'IS')::int desc nulls last, f.seniority, f.id limit 200
  ), whom as materialized (
    select c.id as post_id, c.person_id as candidate_id, coalesce(c.person_id, (${holderOf('c.deputy_id')}->>'id')::uuid) as person_id from candidate c
  ), way as materialized (
    select * from app.paths((select array_agg(distinct w.person_id) from whom w where w.person_id is not null), 3) with ordinality
  ), approached as materialized (
    select * from app.approaches((select array_agg(distinct c.person_id) from candidate c where c.person_id is not null))
  ), asked as materialized (
    select * from app.open_asks((select array_agg(distinct w.person_id) from whom w where w.person_id is not null))
  )
  select
    coalesce((select jsonb_agg(jsonb_build_object(
      'post', jsonb_build_object('id', c.id, 'title', c.title, 'seniority', c.seniority, 'decisionRole', c.decision_role, 'vacantSince', c.vacant_since, 'functionFit', c.function_fit,
        'functionLabel', c.function_label, 'source', c.source, 'on', c.verified_on),
      'organisation', jsonb_build_object('id', c.organisation_id, 'name', c.organisation_name, 'sector', c.sector, 'town', c.town, 'subType', c.sub_type),
      'person', case when pe.id is not null then ${person('pe')} end,
      'appointment', case when c.appointment_id is not null then jsonb_build_object('id', c.appointment_id, 'source', c.appointment_source, 'on', coalesce(c.confirmed_on, c.recorded_at::date),
        'verifiedOn', c.confirmed_on, 'verifiedBy', c.verified_by, 'verifiedHow', c.verified_how) end,
      'deputy', ${holderOf('c.deputy_id')}, 'gatekeeper', ${holderOf('c.gatekeeper_id')},
      'lastHolder', case when pe.id is null then (select ${person('lp')} from appointment la join person lp on lp.id = la.root_id and lp.deleted_at is null
        where la.post_id = c.id and not ${isHeld('la')} order by la.ended_on desc, la.id limit 1) end,
      'correction', c.correction, 'bridge', ${bridgeFact('c')},
      'places', coalesce(c.places, '[]'), 'topics', coalesce(c.topics, '[]'),
      'detail', (select jsonb_build_object('id', d.id, 'source', d.source, 'on', null, 'hasEmail', d.email is not null, 'objected', d.objected_at is not null)
        from person_detail d where d.person_id = pe.id and d.member_id = app.member()),
      'introductions', (select jsonb_build_object('made', count(*) filter (where i.made_at is not null), 'met', count(*) filter (where i.made_at is not null and i.met_at is not null)) from introduction i where i.target_person_id = pe.id),
      'approached', (select a.word from approached a where a.person_id = pe.id),
      'asked', (select jsonb_build_object('id', a.introduction_id, 'on', a.asked_on) from asked a join whom w on w.person_id = a.person_id where w.post_id = c.id and w.candidate_id is not distinct from c.person_id),
      'ways', coalesce((select jsonb_agg(${waySql('v')} order by v.ordinality)
        from way v join whom w on w.person_id = v.to_id and w.post_id = c.id and w.candidate_id is not distinct from c.person_id), '[]')))
      from candidate c left join person pe on pe.id = c.person_id), '[]') as candidates,
    ${place && args.topicKey ? `(select count(distinct (f.id, f.person_id))::int from fit f where f.topics is not null and f.places is null)` : '0'} as elsewhere,
    ${place ? nearestSql(place, suits, isHere) : `'[]'::jsonb`} as nearest,
    ${place ? mayKnowSql(isHere) : `'[]'::jsonb`} as may_know,
    (select jsonb_build_object('personId', u.person_id) from user_account u where u.id = app.usr()) as you,
    (select jsonb_build_object('functionLabel', (select fn.label from job_function fn where fn.key = ${asked ?? 'null'}),
      'topicLabel', (select k.label from topic k where k.key = ${topic}), 'placeName', (select pl.name from place pl where pl.id = ${place ?? 'null'}::uuid),
      'organisationName', (select o.name from organisation o where o.id = ${args.organisationId ? p(args.organisationId) : 'null'}::uuid),
      'functionWords', (select app.fold(array_to_string(fn.title_patterns || fn.label, ' ')) from job_function fn where fn.key = ${asked ?? 'null'}),
      'topicWords', (select app.fold(array_to_string(k.synonyms || k.label, ' ')) from topic k where k.key = ${topic}))) as need`;
}

/** Where the same function is known, among the places beside the one asked for, when nothing is known there. */
const nearestSql = (place: Sql, suits: Sql, isHere: Sql): Sql => `(case when exists (select 1 from candidate f where ${isHere}) then '[]'::jsonb else coalesce((
    select jsonb_agg(jsonb_build_object('placeId', n.id, 'placeName', n.name, 'count', n.count) order by n.count desc, n.name) from (
      select pl.id, pl.name, count(distinct f.id)::int as count
      from place here join app.lying_in() mine on mine.place_id = here.id join app.lying_in() beside on beside.within_id = mine.within_id
      join place pl on pl.id = beside.place_id and pl.kind = here.kind and pl.id <> here.id
      join fit f on (${suits}) and (exists (select 1 from post_remit r where r.post_id = f.id and r.place_id = pl.id)
        or exists (select 1 from organisation_place op where op.organisation_id = f.organisation_id and op.place_id = pl.id))
      where here.id = ${place}::uuid group by pl.id, pl.name order by count desc, pl.name limit 5) n), '[]'::jsonb) end)`;

/** Where nobody is found: people who work for the place, whoever they are, to whom the asker has a way of one or two ties. */
const mayKnowSql = (isHere: Sql): Sql => `(case when exists (select 1 from candidate f where ${isHere}) then '[]'::jsonb else coalesce((
    select jsonb_agg(jsonb_build_object('person', ${person('pe')}, 'title', k.title, 'organisation', k.name, 'evidence', jsonb_build_object('kind', k.kinds[1], 'times', k.times[1], 'lastOn', k.last_on[1]), 'strength', k.strengths[1], 'through', case when cardinality(k.people) > 1 then (select ${person('via')} from person via where via.id = k.people[1]) end)
      order by k.score desc, pe.name, pe.id) from (
      select v.*, w.title, w.name, app.way_score(v.strengths) as score
      from app.paths((select array_agg(t.id) from (select distinct a.root_id as id from appointment a join post po on po.id = a.post_id and po.deleted_at is null
          where ${current('a')} and (po.organisation_id in (select op.organisation_id from organisation_place op where op.place_id in (select id from up union select id from down))
            or exists (select 1 from post_remit r where r.post_id = po.id and r.place_id in (select id from up union select id from down))) limit 300) t), 1) v
      cross join lateral (select po.title, o.name from appointment a join post po on po.id = a.post_id join organisation o on o.id = po.organisation_id
        where a.root_id = v.to_id and ${current('a')} order by a.is_primary desc, a.id limit 1) w
      where cardinality(v.people) <= 2 order by score desc, v.to_id limit 3) k join person pe on pe.id = k.to_id), '[]'::jsonb) end)`;
