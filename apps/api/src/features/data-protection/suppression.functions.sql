-- Whether any of these digests is of somebody who was erased; it says no more than that.
create or replace function app.is_suppressed(p_digests text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$ select exists (select 1 from public.suppression s where s.digest = any(p_digests)) $$;

-- Which of these digests are of somebody who was erased: the same question about many at once.
create or replace function app.suppressed_among(p_digests text[]) returns text[]
language sql stable security definer set search_path = pg_catalog, public as $$ select coalesce(array_agg(s.digest), '{}') from public.suppression s where s.digest = any(p_digests) $$;

-- Whether somebody was erased, or an organisation joined to another, since then: whoever stood not among the suppressed before still does not where neither was.
create or replace function app.suppression_grew(p_since timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.suppression s where s.created_at >= p_since) or exists (select 1 from public.record_merge m where m.organisation_id is not null and m.merged_at >= p_since) $$;
