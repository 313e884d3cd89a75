-- Makes the members that may edit a partnership agree with its parties, as settle_opportunity_access does for an opportunity.
create or replace function app.settle_partnership_access(p_root uuid) returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  delete from public.partnership_access a where a.root_id = p_root and a.level = 2 and a.member_id is distinct from app.member() and not exists (
    select 1 from public.partnership_party p join public.member m on m.organisation_id = p.organisation_id where p.root_id = p_root and m.id = a.member_id);
  insert into public.partnership_access (root_id, member_id, level)
  select distinct p_root, m.id, 2 from public.partnership_party p join public.member m on m.organisation_id = p.organisation_id where p.root_id = p_root
  on conflict do nothing $$;
