import type { Sql } from '../../platform/graphql/read/definitions.js';
import { isNotClosed } from '../organisations/organisation-status.rules.js';
import { spansOf } from './need.rules.js';
import { tokensOf } from './words.rules.js';

/** What the Directory says of the words of a question, in one row: see `Vocabulary`. */
export function vocabularySql(question: string, p: (value: unknown) => Sql): Sql {
  const words = tokensOf(question);
  const phrases = p([...new Set(spansOf(words).map(({ phrase }) => phrase))]);
  const folded = (list: Sql): Sql => `(select coalesce(jsonb_agg(app.fold(one)), '[]') from unnest(${list}) one)`;
  const named = (of: Sql): Sql => `(select coalesce(jsonb_agg(to_jsonb(n) - 'nth' order by n.nth), '[]') from (${of}) n)`;
  return `with asked as materialized (select unnest(${phrases}::text[]) as phrase),
    called as (
      select o.id, o.name, o.sector, regexp_replace(o.name_key, '^(nhs|the) ', '') as key from organisation o where o.deleted_at is null and ${isNotClosed('o')}
      union all select o.id, o.name, o.sector, regexp_replace(app.fold(n.name), '^(nhs|the) ', '') from organisation_name n join organisation o on o.id = n.organisation_id and o.deleted_at is null and ${isNotClosed('o')}
    ), begun as (
      select c.id, c.name, c.sector, a.phrase, c.key = a.phrase as whole from called c join asked a on a.phrase = split_part(c.key, ' ', 1) or starts_with(c.key || ' ', a.phrase || ' ')
      where split_part(c.key, ' ', 1) = any(${p(words)}::text[])
    )
    select
      (select jsonb_agg(jsonb_build_object('key', f.key, 'sectors', f.sectors, 'phrases', ${folded('f.title_patterns || f.label')}) order by f.position) from job_function f where f.key <> 'OTHER') as functions,
      (select jsonb_agg(jsonb_build_object('key', t.key, 'phrases', ${folded('t.synonyms || t.label')}) order by t.position) from topic t where t.kind = 'KIND') as topics,
      ${named(`select pl.id, pl.name, pl.kind, a.phrase, row_number() over (order by array_position(array['SYSTEM', 'COUNCIL', 'REGION', 'LOCAL_PLACE', 'NEIGHBOURHOOD', 'COUNTRY'], pl.kind), pl.name, pl.id) as nth
        from place pl join asked a on app.fold(pl.name) = a.phrase or (pl.kind = 'REGION' and starts_with(app.fold(pl.name), a.phrase || ' and '))`)} as places,
      ${named(`select distinct on (a.phrase) pl.id, pl.name, a.phrase, 0 as nth from asked a join organisation o on app.fold(o.town) = a.phrase and o.deleted_at is null and ${isNotClosed('o')}
        join organisation_place op on op.organisation_id = o.id join place pl on pl.id = op.place_id and pl.kind in ('COUNCIL', 'LOCAL_PLACE')
        group by a.phrase, pl.id order by a.phrase, count(*) desc, pl.name, pl.id`)} as towns,
      ${named(`select distinct on (a.phrase) pl.id, pl.name, app.fold(pl.name) as "nameKey", a.phrase, 0 as nth from asked a join place pl on similarity(app.fold(pl.name), a.phrase) >= 0.25 or a.phrase = any(string_to_array(app.fold(pl.name), ' '))
        where length(a.phrase) >= 5 and strpos(a.phrase, ' ') = 0 order by a.phrase, a.phrase = any(string_to_array(app.fold(pl.name), ' ')) desc, similarity(app.fold(pl.name), a.phrase) desc, pl.name, pl.id`)} as guesses,
      ${named(`select distinct on (b.phrase) b.id, b.name, b.sector, b.phrase, 0 as nth from begun b
        where b.whole or not exists (select 1 from begun other where other.phrase = b.phrase and other.id <> b.id) order by b.phrase, b.whole desc, b.id`)} as organisations`;
}
