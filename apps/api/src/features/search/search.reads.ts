import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Post } from '../organisations/post.entity.js';
import { Appointment, Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';
import { SearchArgs, SearchHit } from './search-hit.js';

/**
 * The index says what may match; every hit is then joined to its record under the reader's own policies, and one that
 * is hidden or in the bin falls away.
 */
export const search = rowsRoot<SearchArgs>({
  of: () => SearchHit,
  args: SearchArgs,
  from: (p, { words, kinds, first }) => `(
    select s.kind, s.score,
      case s.kind when 'FUNCTION' then f.key when 'TOPIC' then tp.key else s.subject_id::text end as id,
      coalesce(o.name, pe.name, po.title, pl.name, s.label) as label,
      coalesce(o.sector, held.sector, at_o.sector) as sector, coalesce(o.id, held.id, at_o.id) as organisation_id,
      case s.kind when 'ORGANISATION' then o.town when 'PERSON' then held.words
        when 'POST' then concat_ws(' · ', at_o.name, case when po.vacant_since is not null then 'vacant' end)
        when 'PLACE' then (array['Country', 'Region', 'System', 'Council area', 'Local place', 'Neighbourhood'])[array_position(array['COUNTRY', 'REGION', 'SYSTEM', 'COUNCIL', 'LOCAL_PLACE', 'NEIGHBOURHOOD'], pl.kind)] end as detail,
      case s.kind when 'ORGANISATION' then app.organisation_code(o.id) when 'PLACE' then pl.code end as code,
      app.why_found(s.kind, s.subject_id, s.via, s.terms) as why,
      case when s.terms <> app.search_terms(${p(words)}) then array_to_string(s.terms, ' ') end as understood_as
    from app.search(${p(words)}, ${p(kinds ?? null)}::text[], ${p(first ?? 25)}::integer) s
    left join ${p.table(Organisation)} o on s.kind = 'ORGANISATION' and o.id = s.subject_id and o.deleted_at is null
    left join ${p.table(Person)} pe on s.kind = 'PERSON' and pe.id = s.subject_id and pe.deleted_at is null
    left join ${p.table(Post)} po on s.kind = 'POST' and po.id = s.subject_id and po.deleted_at is null
    left join ${p.table(Organisation)} at_o on at_o.id = po.organisation_id
    left join ${p.table(Place)} pl on s.kind = 'PLACE' and pl.id = s.subject_id
    left join job_function f on s.kind = 'FUNCTION' and md5('fn:' || f.key)::uuid = s.subject_id
    left join topic tp on s.kind = 'TOPIC' and md5('topic:' || tp.key)::uuid = s.subject_id
    left join lateral (select ho.id, ho.sector, hp.title || ', ' || ho.name as words
      from ${p.table(Appointment)} a join ${p.table(Post)} hp on hp.id = a.post_id join ${p.table(Organisation)} ho on ho.id = hp.organisation_id
      where a.root_id = pe.id and (a.ended_on is null or a.ended_on > app.today())
      order by 'post:' || hp.id = any(s.via) desc, a.is_primary desc, a.started_on desc nulls last limit 1) held on true
    where coalesce(o.id, pe.id, po.id, pl.id) is not null or f.key is not null or tp.key is not null)`,
  order: (t) => `${t}.score desc, length(${t}.label), ${t}.label, ${t}.id`,
});
