-- What nobody needs any more goes, as docs/retention.md says: the worker asks once a day, and whoever else asks gets no row and changes
-- nothing. Returns what went and how many of it.
create or replace function app.forget_old() returns table (what text, gone integer)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare people uuid[]; part text;
begin
  if app.role() is distinct from 'SYSTEM' then return; end if;

  -- A person in the bin whose 30 days are over cannot come back. That somebody was met stays with whoever met them; who it was does not.
  people := array(select p.id from public.person p where p.merged_into_id is null and p.name not in ('Removed person', 'Erased person')
    and (p.deleted_at at time zone 'Europe/London')::date + 30 < app.today());
  people := people || array(select unnest(app.joined_people(p)) from unnest(people) p);
  foreach part in array array['public', 'hist'] loop
    execute format($s$update %I.person set name = 'Removed person', pronunciation = null, published_source = case when published_source is not null then 'Removed' end,
      published_basis = case when published_basis is not null then 'Removed' end %s where id = any($1)$s$, part, case when part = 'hist' then $s$, name_key = app.fold('Removed person'), likeness = null$s$ end) using people;
    execute format('delete from %I.person_detail where person_id = any($1)', part) using people;
    execute format('delete from %I.person_topic where root_id = any($1)', part) using people;
  end loop;
  delete from public.search_entry where kind = 'PERSON' and subject_id = any(people);
  update public.activity set payload = '{}', salt = null where subject_id = any(people);
  return query select 'people in the bin', cardinality(people);

  -- Two that were merged can be unmerged for 90 days.
  delete from public.merge_change c using public.record_merge m where m.id = c.merge_id and m.unmerge_until < app.today();
  get diagnostics gone = row_count;
  what := 'changes of a merge'; return next;

  foreach part in array array['public', 'hist'] loop
    execute format($s$delete from %I.forwarded_mail where state = 'DISCARDED' and received_at < app.now() - interval '30 days'$s$, part);
  end loop;
  get diagnostics gone = row_count;
  what := 'discarded mails'; return next;

  delete from public.session where least(expires_at, revoked_at) < app.now() - interval '30 days';
  get diagnostics gone = row_count;
  what := 'ended sessions'; return next;

  delete from public.sign_in_challenge where expires_at < app.now() - interval '1 day';
  delete from public.idempotency where created_at < app.now() - interval '30 days';
  get diagnostics gone = row_count;
  what := 'answers kept for repeats'; return next;
end $$;
