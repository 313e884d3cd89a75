-- Makes the members that may edit an opportunity agree with its parties: a party's member comes in, one that is no party any more goes.
-- Never the member that began it (level OWN), nor the caller's, who is still at work. It is told no member, so it is harmless whoever calls.
create or replace function app.settle_opportunity_access(p_root uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.opportunity_access a where a.root_id = p_root and a.level = 2 and a.member_id is distinct from app.member() and not exists (
    select 1 from public.opportunity_party p join public.member m on m.organisation_id = p.organisation_id
    where p.root_id = p_root and p.deleted_at is null and m.id = a.member_id);
  insert into public.opportunity_access (root_id, member_id, level)
  select distinct p_root, m.id, 2 from public.opportunity_party p join public.member m on m.organisation_id = p.organisation_id
  where p.root_id = p_root and p.deleted_at is null
  on conflict do nothing $$;
