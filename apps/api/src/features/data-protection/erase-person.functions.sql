-- Erases a person from live rows, history, logs, mails and replies, in one transaction. What is left is structure: that somebody
-- held a post, sat at a table, moved an opportunity. Returns what they were known by, so that nobody enters them again.
-- Only an administrator of the member that entered the person may; whoever may not gets no row and nothing is changed.
create or replace function app.erase_person(p_person uuid) returns table (emails text[], names text[], organisations uuid[])
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  users uuid[]; invitations uuid[]; introductions uuid[]; interactions uuid[]; related uuid[]; mails text[]; called text[]; words text[]; step record; part text;
begin
  if app.role() is distinct from 'ADMINISTRATOR' or not exists (
    select 1 from public.person_access a where a.root_id = app.standing_person(p_person) and a.member_id = app.member() and a.level = 3) then return; end if;

  users := array(select u.id from public.user_account u where u.person_id = p_person);
  invitations := array(select distinct i.id from hist.invitation i where i.person_id = p_person);
  introductions := array(select distinct i.id from hist.introduction i where p_person in (i.connector_person_id, i.target_person_id));
  interactions := array(select distinct i.interaction_id from hist.interaction_person i where i.person_id = p_person);
  related := array[p_person] || invitations || introductions || interactions || users
    || array(select distinct d.id from hist.person_detail d where d.person_id = p_person) || array(select distinct t.id from hist.tie t where p_person in (t.a_id, t.b_id)) || array(select distinct t.id from hist.tie_judgement t where p_person in (t.a_id, t.b_id))
    || array(select distinct n.id from hist.note n where n.person_id = p_person) || array(select distinct t.id from hist.task t where t.person_id = p_person or t.capture_id in (select c.id from hist.capture c where c.person_id = p_person))
    || array(select distinct c.id from hist.capture c where c.person_id = p_person);
  called := array(select p.name from hist.person p where p.id = p_person union select u.name from hist.user_account u where u.id = any(users) union select i.name from hist.invitation i where i.id = any(invitations));
  mails := array(select lower(x) from (
    select d.email from hist.person_detail d where d.person_id = p_person union select i.email from hist.invitation i where i.id = any(invitations) union select u.email from hist.user_account u where u.id = any(users)) m (x) where x is not null);
  words := mails || array(select lower(c) from unnest(called) c where length(c) > 4);
  organisations := array(select distinct o.organisation_id from public.appointment a join public.post o on o.id = a.post_id where a.root_id = p_person);

  -- table, whose rows, what is set in them (null: the rows go), what is set in the live row alone.
  for step in select * from (values
    ('person', 'id = $1', $s$name = 'Erased person', pronunciation = null, published_source = case when published_source is not null then 'Erased' end, published_basis = case when published_basis is not null then 'Erased' end$s$, 'deleted_at = coalesce(deleted_at, app.now())'),
    ('person_detail', 'person_id = $1', null, null),
    ('person_topic', 'root_id = $1', null, null),
    ('appointment', 'root_id = $1', $s$source = 'Erased', verified_by = null, verified_how = null$s$, null),
    ('appointment', 'verified_by = any($6) and cardinality($2) > 0', 'verified_by = null', null),
    ('finder_correction', '$1 in (right_person_id, wrong_person_id)', null, null),
    ('finder_correction', 'by_user_id = any($2)', $s$by_name = 'Erased person', because = null$s$, null),
    ('tie', '$1 in (a_id, b_id)', $s$evidence = 'Erased'$s$, null),
    ('tie_judgement', '$1 in (a_id, b_id)', $s$reason = case when reason is not null then 'Erased' end$s$, null),
    ('introduction', 'id = any($4)', $s$about = 'Erased', message = null, result_note = null$s$, null),
    ('introduction_private', 'introduction_id = any($4)', $s$reason = 'Erased'$s$, null),
    ('invitation', 'id = any($3)', $s$name = 'Erased person', email = null, substitute_name = null, substitute_email = null$s$, null),
    ('invitation', 'lower(substitute_email) = any($7)', 'substitute_name = null, substitute_email = null', null),
    ('capture', 'person_id = $1', $s$text = 'Erased'$s$, null),
    ('note', 'person_id = $1', $s$text = 'Erased'$s$, null),
    -- An action's follow-up says what the action says.
    ('task', 'person_id = $1 or capture_id in (select c.id from hist.capture c where c.person_id = $1)', $s$title = 'Erased'$s$, null),
    ('interaction', 'id = any($5)', $s$summary = 'Erased'$s$, null),
    ('record_merge', '$1 in (person_id, away_person_id)', 'other_name = null', null),
    ('not_same', '$1 in (a_id, b_id)', null, null),
    ('forwarded_mail', $s$user_id = any($2) or from_address = any($7) or exists (select 1 from jsonb_array_elements(participants) p where p ->> 'address' = any($7)) or exists (select 1 from unnest($7) m where strpos(lower(body), m) > 0)$s$, null, null),
    ('mail_address', 'user_id = any($2)', null, null),
    ('saved_view', $s$user_id = any($2) or exists (select 1 from unnest($6) c where length(c) > 4 and strpos(lower(name || ' ' || filters::text), lower(c)) > 0)$s$, null, null),
    ('evidence', 'provided_by = any($6) and cardinality($2) > 0', $s$provided_by = 'Erased person'$s$, null),
    ('stage_change', 'override_by = any($6) and cardinality($2) > 0', $s$override_by = 'Erased person'$s$, null),
    ('user_account', 'id = any($2)', $s$name = 'Erased person', email = 'erased-' || id || '@invalid.example'$s$, $s$status = 'SUSPENDED'$s$)
  ) plan (name, whose, puts, puts_live) loop
    foreach part in array array['public', 'hist'] loop
      execute case when step.puts is null then format('delete from %I.%I where %s', part, step.name, step.whose)
        else format('update %I.%I set %s where %s', part, step.name,
          concat_ws(', ', step.puts, case when part = 'public' then step.puts_live when step.name = 'person' then $s$name_key = app.fold('Erased person'), likeness = null$s$ end), step.whose) end
        using p_person, users, invitations, introductions, interactions, called, mails;
    end loop;
  end loop;

  delete from public.merge_change where merge_id in (select m.id from public.record_merge m where p_person in (m.person_id, m.away_person_id));
  delete from public.import_row where record_id = p_person or p_person = any(candidate_ids) or email = any(mails)
    or (name_key = any(array(select app.fold(c) from unnest(called) c)) and name_id in (select n.id from public.import_name n where n.organisation_id = any(organisations)));
  delete from public.invitation_need where invitation_id = any(invitations);
  delete from public.search_entry where kind = 'PERSON' and subject_id = p_person;
  delete from public.link_token where subject_id = any(invitations || introductions);
  delete from public.user_secret where user_id = any(users);
  delete from public.session where user_id = any(users);
  delete from public.second_factor where user_id = any(users);
  delete from public.recovery_code where user_id = any(users);
  delete from public.sign_in_challenge where user_id = any(users);
  update public.outbox_mail set to_name = 'Erased person', to_address = 'erased@invalid.example', cc = '[]', reply_to = null, from_name = 'Erased', subject = 'Erased', body_text = 'Erased', body_html = 'Erased',
    calendar = null, last_error = null, smtp_reply = null, status = case when status in ('QUEUED', 'FAILED') then 'CANCELLED' else status end
    where subject_id = any(related) or lower(to_address) = any(mails) or lower(reply_to) = any(mails) or exists (select 1 from unnest(mails) m where strpos(lower(cc::text), m) > 0);
  -- The salt goes with the payload: the digest that stays under its seal then tells nothing of what stood there.
  update public.activity set payload = '{}', salt = null
    where subject_id = any(related) or (user_id = any(users) and action like 'account.%')
      or exists (select 1 from unnest(words || array(select r::text from unnest(related) r)) w where strpos(lower(payload::text), w) > 0);
  delete from public.idempotency where exists (select 1 from unnest(words || array(select r::text from unnest(related) r)) w where strpos(lower(response::text), w) > 0);

  return query select mails, called, organisations;
end $$;
