/**
 * What the mutations of a world leave empty, so that every field of the schema is something for somebody. Owner's SQL, run once
 * on a world's private database; `$A` is the member, `$P` its partner, `$LEAD` the member's lead, `$GROUP` an organisation of the Directory, `$PLACE` a place.
 */
export const fill: readonly string[] = [
  `update organisation set sub_type = 'Acute', acts_as = '{provider}', legal_form = 'Trust', opened_on = '2000-01-01', closed_on = '2040-01-01', address = '1 Aa Road', town = 'Aaford', postcode = 'AA1 1AA', phone = '01', website = 'https://aa.example', checked_on = '2026-01-01' where name = 'Member aa'`,
  `update organisation set register = 'COUNCIL' where id = $GROUP`,
  `insert into organisation_identifier (organisation_id, scheme, value) values ($GROUP, 'ODS', 'AAA')`,
  `update place set imd_year = 2025, imd_average_rank = 20000.5, imd_rank = 3, imd_average_score = 30.5, imd_score_rank = 4, imd_tenth = 0.25, imd_tenth_rank = 5, imd_areas = 40, imd_areas_in_fifth = 12, imd_source = 'test'`,
  `insert into organisation_place (organisation_id, place_id, basis, share) select organisation_id, $PLACE, 'PATIENT_SHARE', 0.8 from member where id = $A`,
  // Roles of its sector: one is held, one is vacant, and one is held by nobody who is known.
  `update post set function_key = case title when 'Director of aa' then 'PARTNERSHIPS' else 'CARE_SUPPORT' end where title in ('Director of aa', 'Head of homes of aa')`,
  `insert into post (organisation_id, function_key, title) select organisation_id, 'DEVELOPMENT', 'Director of land of aa' from member where id = $A`,
  `update post_remit set statement = 'Leads the disposals'`,
  `update post set is_gatekeeper = true where organisation_id = (select organisation_id from member where id = $A)`,
  `update appointment set started_on = '2020-01-01' where ended_on is null`,
  // The post that is vacant was held by the published person.
  `insert into appointment (root_id, post_id, started_on, ended_on) select p.id, o.id, '2019-01-01', '2019-12-31' from person p, post o where p.name = 'Public of aa' and o.title = 'Head of homes of aa'`,
  `update person_detail set objected_at = now() where id = (select d.id from person_detail d join person p on p.id = d.person_id where d.member_id = $A and p.name like 'Kept%' limit 1)`,
  `insert into boundary_edition (kind, edition_on, file_name, attribution, width, height) values ('COUNCIL', '2026-01-01', 'districts.json', 'Whose data it is', 10, 10)`,
  `insert into boundary (edition_id, place_id, path) select e.id, p.id, 'M0 0l9 0 0 9z' from boundary_edition e, place p where p.name = 'Aaford'`,
  `insert into register_edition (register, edition_on, file_name, sha256, row_count, created, changed, unchanged, refused) values ('COUNCILS', '2026-01-01', 'councils.csv', repeat('0', 64), 4, 1, 1, 1, 1)`,
  // The lead is a person of the Directory, knows the published one, and so finds a way.
  `insert into person (id, name, published_at, published_source, published_basis) values ('00000000-0000-4000-8000-00000000000a', 'Lena Lead', now(), 'test', 'test')`,
  `insert into appointment (root_id, post_id, started_on) select '00000000-0000-4000-8000-00000000000a', id, '2020-01-01' from post where title = 'Director of aa'`,
  `update user_account set person_id = '00000000-0000-4000-8000-00000000000a' where id = $LEAD`,
  `insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) select $A, '00000000-0000-4000-8000-00000000000a', id, 'MET', 9, 'Years together', '2026-06-01' from person where name = 'Public of aa'`,
  // What is said of two ties, and a colleague of the partner's who likes to introduce.
  `insert into tie_judgement (member_id, a_id, b_id, strength, reason, by_user_id) select $A, least(l.id, p.id), greatest(l.id, p.id), 'STRONG', case p.name when 'Public of aa' then 'Years together' else 'At school' end, $LEAD from person l, person p
     where l.id = '00000000-0000-4000-8000-00000000000a' and (p.name = 'Public of aa' or p.name like 'Kept zqaa%')`,
  `insert into connector_wish (member_id, user_id, wish) values ($A, $LEAD, 'ASK_FIRST')`,
  `insert into person (id, name, published_at, published_source, published_basis) values ('00000000-0000-4000-8000-00000000000b', 'Gil Glad', now(), 'test', 'test')`,
  `insert into user_account (email, name, member_id, person_id) values ('gil@bb.example', 'Gil Glad', $P, '00000000-0000-4000-8000-00000000000b')`,
  `insert into connector_wish (member_id, user_id, wish) select $P, id, 'GLADLY' from user_account where email = 'gil@bb.example'`,
  `insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) select $A, '00000000-0000-4000-8000-00000000000b', id, 'MET', 9, 'Years together', '2026-06-01' from person where name in ('Public of aa', 'Lena Lead') or name like 'Kept zqaa%'`,
  `insert into finder_gap (member_id, function_key, topic_key, place_id) select m.id, 'TRUST_ESTATES', 'G01', $PLACE from member m`,
  `insert into finder_gap (member_id, function_key) values ($A, 'PLANNING')`,
  `update hub set place_id = $PLACE`,
  `update measure set baseline = 1`,
  `update partnership_party set signatory = 'Ada, chief executive'`,
  `update opportunity set homes = 3, value_low = 10, value_high = 20, value_confidence = 'LOW', target_on = (date_trunc('quarter', app.today()) + interval '3 months' - interval '1 day')::date, land_status = 'SOLD', kind_key = (select key from topic where kind = 'KIND' limit 1) where lead_member_id = $A`,
  `insert into opportunity_place (root_id, place_id) select id, $PLACE from opportunity where lead_member_id = $A on conflict do nothing`,
  `insert into opportunity_goal (root_id, goal_key) select id, 'G01' from opportunity where lead_member_id = $A on conflict do nothing`,
  `update pursuit set stalls_on = '2026-02-01', stall_reason = 'Nobody spoke', last_two_way_on = '2026-01-05', held_from = null, held_until = null where member_id = $A`,
  `update interaction set minutes = 30 where member_id = $A`,
  `insert into mail_address (member_id, user_id, token, domain) values ($A, $LEAD, 'abcdefghijklmnopqrstuvwxyz', 'in.test.example')`,
  `insert into forwarded_mail (member_id, user_id, message_key, forwarded_by, from_name, from_address, direction, sent_on, subject, body, participants, more_participants, dropped, is_automatic)
   select $A, $LEAD, 'key of aa', u.email, 'Ada', 'ada@mail.example', 'IN', '2026-01-05', 'Homes', 'Words',
     jsonb_build_array(jsonb_build_object('name', 'Ada', 'address', 'ada@mail.example'), jsonb_build_object('name', 'Kept', 'address', (select lower(d.email) from person_detail d where d.member_id = $A and d.email is not null limit 1))), 1, '{plan.pdf}', true
   from user_account u where u.id = $LEAD`,
  `update outbox_mail set attempts = 1 where member_id = $A`,
  `update decision set outcome = 'APPROVED', decided_on = '2035-01-01' where member_id = $A and deleted_at is null`,
  `update risk set owner_id = $LEAD, closed_on = case when for_board then '2035-01-01'::date end where member_id = $A`,
  `update roundtable set town = 'Aaford', place_id = $PLACE, promotes_automatically = rule = 'OPEN', admission = case when rule = 'OPEN' then 'OPEN' else 'INVITE_ONLY' end where convenor_member_id = $A`,
  `update roundtable set host_user_id = $LEAD where convenor_member_id = $A`,
  `update member set is_demo = true where id = $A`,
  `insert into session (token_hash, user_id, member_id, expires_at, created_at, last_seen_at) select md5(u.id::text), u.id, u.member_id, now() + interval '1 hour', now() - interval '2 days', now() - interval '2 days' from user_account u`,
  `insert into activity (id, member_id, user_id, action, subject_kind, subject_id) select gen_random_uuid(), u.member_id, u.id, 'test', 'OPPORTUNITY', (select id from opportunity limit 1) from user_account u`,
  // Guests in every state, at the table that is A's own.
  `insert into person (id, name, published_at, published_source, published_basis) select ('00000000-0000-4000-8000-0000000001' || lpad(n::text, 2, '0'))::uuid, 'Guest ' || n, now(), 'test', 'test' from generate_series(1, 9) n`,
  // And nobody else knows the ninth guest, who comes to no table: the published one is the only link.
  `insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) select $A, id, '00000000-0000-4000-8000-000000000109', 'MET', 9, 'Years together', '2026-06-01' from person where name = 'Public of aa'`,
  `insert into invitation (root_id, person_id, post_id, sector, name, email, state, substitute_name, substitute_email, attended, sent_at, answered_at, reminded_at, reminders, waiting_since)
   select r.id, ('00000000-0000-4000-8000-0000000001' || lpad(g.n::text, 2, '0'))::uuid, p.id, g.sector, 'Guest ' || g.n, g.email, g.state, 'Sub', 'sub@test.example', g.attended, now(), now(), now(), 1, now()
   from roundtable r, post p, (values (1, 'DRAFT', null, 'g1@test.example', 'HOUSING'), (2, 'WAITING', null, 'g2@test.example', 'HOUSING'), (3, 'DECLINED', null, 'g3@test.example', 'HOUSING'), (4, 'ACCEPTED', 'ATTENDED', 'g4@test.example', 'HOUSING'),
     (5, 'ACCEPTED', 'NO_SHOW', 'g5@test.example', 'HOUSING'), (6, 'WITHDRAWN', null, null, 'HOUSING'), (7, 'SUBSTITUTE_PROPOSED', null, 'g7@test.example', 'HOUSING')) g (n, state, attended, email, sector)
   where r.convenor_member_id = $A and r.rule = 'CHATHAM_HOUSE' and r.deleted_at is null and p.title = 'Head of homes of aa'`,
  `update post set seniority = 3 where title = 'Head of homes of aa'`,
  `insert into post (organisation_id, function_key, title, seniority) select organisation_id, 'TRUST_ESTATES', 'Chief of aa', 1 from post where title = 'Head of homes of aa'`,
  `update invitation set post_id = (select id from post where title = 'Chief of aa') where name = 'Guest 4'`,
  `insert into finder_correction (member_id, by_user_id, by_name, function_key, place_id, right_post_id, because) select $A, $LEAD, 'Lead aa', f.key, $PLACE, po.id, 'It moved'
   from post po, (select key from job_function where key <> 'PUBLIC_HEALTH' order by key = 'TRUST_ESTATES' desc, key limit 3) f where po.title = 'Chief of aa'`,
  // Whom the lead knows answers for the place, so they may know whoever is looked for there in vain.
  `with deputy as (insert into post (organisation_id, function_key, title) select organisation_id, 'OTHER', 'Deputy of aa' from post where title = 'Director of aa' returning id),
     held as (insert into appointment (root_id, post_id, started_on) select p.id, d.id, '2020-01-01' from person p, deputy d where p.name = 'Public of aa')
   insert into post_remit (post_id, place_id) select id, $PLACE from deputy`,
  `update roundtable set purpose = 'To agree', question = 'How many?', venue = 'Hall', access_note = 'Step-free', joining_link = 'https://joint.example/' where convenor_member_id = $A and rule = 'OPEN'`,
  `update partnership set purpose = 'Homes', story = 'They met' where title = 'Joint homes'`,
  `update person set pronunciation = 'PUB-lic' where name = 'Public of aa'`,
  `insert into person_topic (root_id, topic_key, statement, source, noted_on) select id, 'G01', 'Spoke', 'test', '2026-01-01' from person where name = 'Public of aa'`,
  `update appointment set verified_on = '2026-01-01', verified_by = 'Ada', verified_how = 'phone' where ended_on is null`,
  `insert into appointment (root_id, post_id, started_on, ended_on) select p.id, o.id, '2019-01-01', '2019-12-31' from person p, post o where p.name like 'Kept zqaa%' and o.title = 'Head of homes of aa'`,
  // A sponsor who is there, one who has left, and a search for whoever follows.
  `update opportunity_party set sponsor_appointment_id = (select x.id from appointment x join person p on p.id = x.root_id where p.name = 'Public of aa' and x.ended_on is null order by x.id limit 1)
   where root_id in (select id from opportunity where lead_member_id = $A)`,
  `update opportunity_party set sponsor_appointment_id = (select x.id from appointment x join person p on p.id = x.root_id where p.name = 'Public of aa' and x.ended_on is not null order by x.id limit 1)
   where root_id in (select id from opportunity where lead_member_id = $A) and organisation_id = (select organisation_id from member where id = $A)`,
  `update task set post_id = (select id from post where title = 'Deputy of aa') where member_id = $A`,
  `insert into risk (member_id, opportunity_id, title, likelihood, impact, response, for_board, owner_id) select $A, id, 'Land', 'LIKELY', 'HIGH', 'Ask', true, $LEAD from opportunity where lead_member_id = $A`,
  `insert into board_meeting (member_id, title, held_on) values ($A, 'The spring meeting', '2026-03-01')`,
  `insert into decision (member_id, meeting_id, ask, options, recommendation) select $A, id, 'Ask', 'a', 'b' from board_meeting where title = 'The spring meeting'`,
  `insert into activity (id, member_id, user_id, action, subject_kind, subject_id) select gen_random_uuid(), $A, $LEAD, 'test', 'OPPORTUNITY', id from opportunity where lead_member_id = $A`,
  `insert into invitation_need (root_id, invitation_id, needs, delete_on) select i.root_id, i.id, 'No nuts', '2031-01-01' from invitation i join roundtable r on r.id = i.root_id where r.convenor_member_id = $A and i.state <> 'DRAFT' on conflict do nothing`,
  `insert into user_secret (user_id, password_hash) select id, 'x' from user_account where member_id <> $A limit 1 on conflict do nothing`,
  // A file that was imported, with rows of each kind.
  `insert into register_fetch (id, member_id, state, since, total, done, note, finished_at) values ('00000000-0000-4000-8000-000000000601', $A, 'FAILED', '2026-01-01', 2, 1, 'The address did not answer.', now())`,
  `insert into import_job (id, member_id, started_by, kind, state, file_name, format, encoding, delimiter, sheet, header_row, made_by, notice, columns, source, lawful_basis, row_count, done, created, updated, unchanged, refused, activity_id, finished_at, undone_at)
   values ('00000000-0000-4000-8000-000000000401', $A, $LEAD, 'PEOPLE', 'DONE', 'people.csv', 'CSV', 'utf-8', ',', 'Sheet 1', 1, 'an Outlook export', 'A notice', '[{"header": "Name", "samples": ["Ida"], "field": "FULL_NAME", "why": "Its name says so.", "isDropped": true}]',
     'A list', 'legitimate interests', 4, 4, 1, 1, 1, 1, gen_random_uuid(), now(), now())`,
  `insert into import_name (id, member_id, job_id, key, name, type, candidate_ids, candidate_whys) values ('00000000-0000-4000-8000-000000000402', $A, '00000000-0000-4000-8000-000000000401', 'aa', 'Aa', 'OTHER', array[$GROUP::uuid], '{like it}')`,
  `insert into import_row (member_id, job_id, row_number, cells, facts, problems, verdict, name_id, record_id, candidate_ids, candidate_whys, decision, outcome, reason)
   select $A, '00000000-0000-4000-8000-000000000401', n, '{Ida}', '{"name": "Ida", "title": "Head", "email": "ida@test.example", "phone": "01"}', '[{"field": "EMAIL", "found": "x", "sentence": "No address.", "isBlocking": true}]', v,
     '00000000-0000-4000-8000-000000000402', p.id, array[p.id], '{the same name}', 'SAME', 'REFUSED', 'No address.' from (values (2, 'READY'), (3, 'DECIDE'), (4, 'CANNOT')) r (n, v), person p where p.name = 'Public of aa'`,
  `insert into import_kept (member_id, job_id, kind, record_id, reason) select $A, '00000000-0000-4000-8000-000000000401', 'PERSON', id, 'Somebody changed it since.' from person where name = 'Public of aa'`,
  // Two that may be the same, of people and of organisations; and two that were joined.
  `insert into organisation (name, type, sector, town) values ('Twin homes of aa', 'CHARITY', 'VCSE', 'Aaford'), ('Twin Homes of AA', 'CHARITY', 'VCSE', null)`,
  `insert into person (id, name, published_at, published_source, published_basis) select ('00000000-0000-4000-8000-00000000050' || n)::uuid, 'Twin of aa', now(), 'test', 'test' from generate_series(1, 3) n`,
  `update person set deleted_at = now(), merged_into_id = '00000000-0000-4000-8000-000000000501' where id = '00000000-0000-4000-8000-000000000503'`,
  `update person set pronunciation = 'TWIN' where id = '00000000-0000-4000-8000-000000000502'`,
  `insert into post (organisation_id, function_key, title) select organisation_id, 'OTHER', 'Keeper of aa' from post where title = 'Director of aa'`,
  `insert into appointment (root_id, post_id) select ('00000000-0000-4000-8000-00000000050' || n)::uuid, o.id from generate_series(1, 2) n, post o where o.title = 'Keeper of aa'`,
  `insert into record_merge (member_id, by_user_id, kind, person_id, away_person_id, other_name, merged_at, unmerge_until, write_id)
   select $A, $LEAD, 'PERSON', '00000000-0000-4000-8000-000000000501', '00000000-0000-4000-8000-000000000503', 'Twain of aa', now() - interval '1 day', app.today() + 89, gen_random_uuid()`,
  `insert into not_same (member_id, by_user_id, kind, a_id, b_id) values ($A, $LEAD, 'PERSON', '00000000-0000-4000-8000-000000000101', '00000000-0000-4000-8000-000000000102')`,
  // Views of the lead's, one of them shared with colleagues.
  `insert into saved_view (id, member_id, user_id, list, name, filters, is_shared) values
     ('00000000-0000-4000-8000-000000000601', $A, $LEAD, 'ORGANISATIONS', 'Homes of aa', '[{"name": "sector", "value": "HOUSING"}]', true),
     ('00000000-0000-4000-8000-000000000602', $A, $LEAD, 'PEOPLE', 'Kept view of aa', '[]', false)`,
  `insert into rate_limit (key, window_start) values ('test', now())`,
  `insert into sign_in_try (key, tries, since, last_at) values ('test', 1, now(), now())`,
  // An introduction in every state.
  `with states (n, state) as (values (1, 'ACCEPTED'), (2, 'TARGET_ASKED'), (3, 'TARGET_AGREED'), (4, 'MADE'), (5, 'MET'), (6, 'CLOSED')),
     first as (select * from introduction where asker_member_id = $A and state = 'ASKED' limit 1),
     granted as (insert into introduction_access (root_id, member_id, level) select ('00000000-0000-4000-8000-00000000020' || s.n)::uuid, g.member_id, g.level from states s, first f join introduction_access g on g.root_id = f.id)
   insert into introduction (id, asker_user_id, asker_member_id, connector_person_id, connector_member_id, target_person_id, target_post_id, about, shares, hoped_by, opportunity_id, state, result, result_note, message, send_after, mail_id, accepted_at, target_agreed_at, made_at, met_at, closed_at, chase_on, led_to_id, may_pool)
   select ('00000000-0000-4000-8000-00000000020' || s.n)::uuid, f.asker_user_id, f.asker_member_id, f.connector_person_id, f.connector_member_id, f.target_person_id, (select id from post where title = 'Chief of aa'), f.about, '{NAME_ROLE_EMAIL,OPPORTUNITY}', '2030-01-01',
     (select id from opportunity where lead_member_id = $A limit 1), s.state, case when s.state = 'CLOSED' then 'LED_TO_OPPORTUNITY' end, 'A word', 'Dear both', now() + interval '1 hour',
     case when s.state = 'MADE' then (select id from outbox_mail where member_id = $A limit 1) end, now(), now(), now(), now(), now(), '2030-01-01', (select id from opportunity where title = 'Joint homes'), true
   from states s, first f`,
];

/** What the two others ask for: A, which convenes, sees of it what they agreed to. Made after A's own rows are counted. */
export const othersFill: readonly string[] = [
  // A convenes, and the two others agreed to have their asks for one person put together.
  `update organisation set acts_as = '{convenor}' where id = (select organisation_id from member where id = $A)`,
  `with asks (id, who) as (values ('00000000-0000-4000-8000-000000000301'::uuid, 'Lead bb'), ('00000000-0000-4000-8000-000000000302'::uuid, 'Lead cc')),
     granted as (insert into introduction_access (root_id, member_id, level) select a.id, u.member_id, 3 from asks a join user_account u on u.name = a.who)
   insert into introduction (id, asker_user_id, asker_member_id, connector_person_id, target_person_id, about, shares, hoped_by, may_pool)
   select a.id, u.id, u.member_id, c.id, p.id, 'To meet', '{NAME_ROLE_EMAIL}', '2030-01-01', true from asks a join user_account u on u.name = a.who, person c, person p where c.name = 'Connie of bb' and p.name = 'Public of aa'`,
];

/**
 * More rows for the grid of rows: by each author, roots that the stranger (`$C`) may read and nothing more, what points to another's rows, and the tables that definer functions alone reach.
 * `$SHARED` is the shared opportunity, `$EVENT` a roundtable of A's own, `$GUEST` an invitation to it, `$ASKED` an introduction with a link.
 */
export const gridFill: readonly string[] = [
  `insert into opportunity_access (root_id, member_id, level) values ($SHARED, $C, 1)`,
  `insert into partnership_access (root_id, member_id, level) select id, $C, 1 from partnership where title = 'Joint homes'`,
  `insert into introduction_access (root_id, member_id, level) values ('00000000-0000-4000-8000-000000000206', $C, 1)`,
  `begin; insert into person (id, name) values ('00000000-0000-4000-8000-00000000000c', 'Read only'); insert into person_access (root_id, member_id, level) values ('00000000-0000-4000-8000-00000000000c', $A, 3), ('00000000-0000-4000-8000-00000000000c', $C, 1); commit`,
  `insert into note (member_id, author_id, layer, text, organisation_id) select $A, u.id, g.layer, g.text, (select organisation_id from member where id = $A) from (values ('Administrator aa', 'MINE', 'Of admin alone'), ('Organiser aa', 'MINE', 'Of organiser alone'),
     ('Board aa', 'MINE', 'Of board alone'), ('Administrator aa', 'OURS', 'Of admin, ours'), ('Administrator aa', 'BOARD', 'Of admin, board')) g (who, layer, text) join user_account u on u.name = g.who`,
  `insert into capture (root_id, kind, text, by_user_id, by_member_id) select r.id, 'POINT', g.text, u.id, u.member_id from roundtable r, (values ('Administrator bb', 'By partner admin'), ('Lead bb', 'By partner lead'), ('Organiser bb', 'By partner organiser'), ('Board bb', 'By partner board'), ('Lead cc', 'By stranger lead')) g (who, text)
     join user_account u on u.name = g.who where r.title = 'The joint table'`,
  `insert into introduction_private (member_id, introduction_id, reason, by_user_id) select u.member_id, i.introduction_id, g.reason, u.id from introduction_private i, (values ('Administrator bb', 'Of partner admin'), ('Organiser bb', 'Of partner organiser'), ('Board bb', 'Of partner board')) g (who, reason)
     join user_account u on u.name = g.who where i.member_id = $P`,
  `begin; insert into person (id, name) values ('00000000-0000-4000-8000-000000000009', 'Kept nine'); insert into person_access (root_id, member_id, level) values ('00000000-0000-4000-8000-000000000009', $A, 3); commit`,
  `insert into tie_judgement (member_id, a_id, b_id, strength, reason, by_user_id) select $A, '00000000-0000-4000-8000-000000000009', id, 'SOME', 'From the kept', $LEAD from person where name = 'Public of aa'`,
  `begin; insert into person (id, name) values ('00000000-0000-4000-8000-000000000504', 'Kept twin of aa'), ('00000000-0000-4000-8000-000000000505', 'Kept twin of aa'); insert into person_access (root_id, member_id, level) values ('00000000-0000-4000-8000-000000000504', $A, 3), ('00000000-0000-4000-8000-000000000505', $A, 3); commit`,
  `insert into record_merge (member_id, by_user_id, kind, person_id, away_person_id, unmerge_until, write_id) select $A, $LEAD, 'PERSON', '00000000-0000-4000-8000-000000000504', '00000000-0000-4000-8000-000000000505', app.today() + 90, gen_random_uuid()`,
  `insert into merge_change (merge_id, table_name, row_id, after) select id, 'person', person_id, '{}' from record_merge where other_name = 'Twain of aa'`,
  `insert into merge_change (merge_id, table_name, row_id, after) select id, 'person', person_id, '{}' from record_merge where person_id = '00000000-0000-4000-8000-000000000504'`,
  // Joinings of which one side alone is kept.
  `insert into record_merge (member_id, by_user_id, kind, person_id, away_person_id, other_name, unmerge_until, write_id) values
     ($A, $LEAD, 'PERSON', '00000000-0000-4000-8000-000000000502', '00000000-0000-4000-8000-000000000504', 'Kept went', app.today() + 90, gen_random_uuid()),
     ($A, $LEAD, 'PERSON', '00000000-0000-4000-8000-000000000505', '00000000-0000-4000-8000-000000000502', 'Kept stayed', app.today() + 90, gen_random_uuid())`,
  // Another member's name on what belongs to an import of A's.
  `insert into import_name (member_id, job_id, key, name, type) values ($P, '00000000-0000-4000-8000-000000000401', 'bb', 'Bb', 'OTHER')`,
  `insert into import_row (member_id, job_id, row_number, cells) values ($P, '00000000-0000-4000-8000-000000000401', 9, '{Ida}')`,
  `insert into import_kept (member_id, job_id, kind, record_id, reason) values ($P, '00000000-0000-4000-8000-000000000401', 'PERSON', gen_random_uuid(), 'Somebody changed it since.')`,
  // Corrections that name somebody kept, for the right and for the wrong one.
  `insert into finder_correction (member_id, by_user_id, by_name, function_key, right_post_id, right_person_id, wrong_person_id, because)
   select $A, $LEAD, 'Lead aa', 'OTHER', po.id, g.right_id, g.wrong_id, g.because
   from post po, (values ('00000000-0000-4000-8000-000000000009'::uuid, null::uuid, 'Kept is right'), (null, '00000000-0000-4000-8000-000000000009'::uuid, 'Kept is wrong')) g (right_id, wrong_id, because) where po.title = 'Chief of aa'`,
  // Addresses and mails of each role, and of the lead as somebody of another member.
  `insert into mail_address (member_id, user_id, token, domain, revoked_at) select case g.who when 'Lead aa' then $C::uuid else $A::uuid end, u.id, repeat(g.letter, 26), 'in.test.example', now()
   from (values ('Administrator aa', 'a'), ('Organiser aa', 'b'), ('Board aa', 'c'), ('Lead aa', 'd')) g (who, letter) join user_account u on u.name = g.who`,
  `insert into forwarded_mail (member_id, user_id, message_key, forwarded_by, from_name, from_address, direction, sent_on, subject, body)
   select case g.who when 'Lead aa' then $C::uuid else $A::uuid end, u.id, 'of ' || g.who, 'a@mail.example', 'Ada', 'ada@mail.example', 'IN', '2026-01-05', 'Homes', 'Words'
   from (values ('Administrator aa'), ('Organiser aa'), ('Board aa'), ('Lead aa')) g (who) join user_account u on u.name = g.who`,
  `insert into saved_view (member_id, user_id, list, name) select case g.who when 'Organiser aa' then $C::uuid else $A::uuid end, u.id, 'PEOPLE', 'View of ' || g.who
   from (values ('Administrator aa'), ('Organiser aa'), ('Board aa')) g (who) join user_account u on u.name = g.who`,
  `insert into saved_view (member_id, user_id, list, name) select $A, id, 'ORGANISATIONS', 'Table of Organiser aa' from user_account where name = 'Organiser aa'`,
  `insert into access_log (member_id, user_id, kind, what) values ($A, $LEAD, 'READ', 'test')`,
  `insert into audit_seal (n, log, row_id, digest, seal) values (900000, 'activity', gen_random_uuid(), 'x', 'x')`,
  // Another member's, about what a link opens; and a member's own, about what it does not open.
  `insert into link_token (token_hash, purpose, member_id, root_id, subject_id, expires_at) values ('of the partner', 'RSVP', $P, $EVENT, $GUEST, now())`,
  `insert into outbox_mail (member_id, kind, subject_id, from_name, to_name, to_address, subject, body_text, body_html, message_id) values ($P, 'TEST', $GUEST, 'a', 'b', 'b@test.example', 's', 't', 'h', 'of the partner')`,
  `insert into introduction_private (member_id, introduction_id, reason, by_user_id) select u.member_id, coalesce(i.id, $ASKED), g.reason, u.id from (values ('Lead bb', '00000000-0000-4000-8000-000000000206'::uuid, 'Of partner, of another'), ('Lead aa', null, 'Of the asker')) g (who, id, reason)
     join user_account u on u.name = g.who left join introduction i on i.id = g.id`,
  // What hangs on a partnership that is A's alone.
  `insert into contribution (root_id, organisation_id, financial_year, kind) select p.id, m.organisation_id, '2026-27', 'CASH' from partnership p join opportunity o on o.id = p.opportunity_id join member m on m.id = $A where o.title = 'zqaatitleagreedzq'`,
  `insert into hub (root_id, name) select p.id, 'Of its own' from partnership p join opportunity o on o.id = p.opportunity_id where o.title = 'zqaatitleagreedzq'`,
  `insert into measure (root_id, name, definition) select p.id, 'Of its own', 'Homes' from partnership p join opportunity o on o.id = p.opportunity_id where o.title = 'zqaatitleagreedzq'`,
  `insert into measure_reading (root_id, measure_id, as_at, value, source) select root_id, id, '2026-04-01', 1, 'test' from measure where name = 'Of its own'`,
  // Somebody of another member as an owner; a tie that begins at whom others may not see.
  `insert into task_owner (member_id, task_id, user_id) select $A, t.id, u.id from user_account u, (select id from task where member_id = $A limit 1) t where u.name = 'Lead bb'`,
  `insert into tie (member_id, a_id, b_id, kind, evidence, last_on) select $A, k.id, p.id, 'MET', 'From the kept', '2026-06-01' from person k, person p where k.name like 'Kept zqaa%' and p.name = 'Public of aa'`,
  // In the name of one member, what belongs to another: its author is one of A, its meeting or its follow-up is A's.
  `insert into note (member_id, author_id, layer, text, organisation_id) select $P, $LEAD, 'MINE', 'Written for the partner', organisation_id from member where id = $A`,
  `insert into introduction_private (member_id, introduction_id, reason, by_user_id) values ($P, $ASKED, 'Of one who was the partner’s', $LEAD)`,
  `insert into decision (member_id, meeting_id, ask, options, recommendation) select $P, id, 'Of the partner', 'a', 'b' from board_meeting where title = 'The spring meeting'`,
  `insert into commentary (member_id, meeting_id, author_id, text) select $P, id, $LEAD, 'Of the partner' from board_meeting where title = 'The spring meeting'`,
  `insert into task_owner (member_id, task_id, user_id) select $P, t.id, u.id from user_account u, (select id from task where member_id = $A limit 1) t where u.name = 'Organiser aa'`,
  `insert into connector_wish (user_id, member_id, wish) select id, $P, 'GLADLY' from user_account where name = 'Organiser aa' on conflict (user_id) do update set member_id = excluded.member_id`,
  // Second proofs of sign-in, and whom nobody enters again.
  `insert into second_factor (user_id, secret, last_step) values ($LEAD, 'x', 0)`,
  `insert into recovery_code (user_id, code_hash) values ($LEAD, 'x')`,
  `insert into sign_in_challenge (token_hash, user_id, member_id) values ('x', $LEAD, $A)`,
  `insert into suppression (digest, activity_id) select 'x', id from activity limit 1`,
];
