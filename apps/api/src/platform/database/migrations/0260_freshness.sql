-- Roles to confirm, and what follows when somebody leaves a post.

-- A follow-up may stand on a post: the search for whoever follows in it.
alter table task add column post_id uuid references post;
create index task_post on task (post_id) where state = 'OPEN' and deleted_at is null;

-- Which opportunities lose their sponsor with an appointment.
create index opportunity_party_sponsor on opportunity_party (sponsor_appointment_id) where deleted_at is null;

-- Functions and the words of titles that stand for them are edited: they get what every edited row has.
alter table job_function add column id uuid not null default gen_random_uuid() unique;
alter table job_function add column version integer not null default 1;
alter table job_function add constraint job_function_label check (length(label) between 1 and 100);
-- Their history begins with what the product came with: without it an undo would take the first edit for the making of the row.
create table hist.job_function (sys_from timestamptz not null, sys_to timestamptz, activity_id uuid, closed_by uuid, like job_function);
create index on hist.job_function (id, sys_from);
create index on hist.job_function (activity_id) where activity_id is not null;
insert into hist.job_function select '2000-01-01', null, null, null, f.* from job_function f;

-- Later words for functions and topics had not reached the search box.
update search_entry e set words = app.lexemes(x.text), plain = app.fold(x.text)
from (select md5('fn:' || f.key)::uuid as id, f.label || ' ' || array_to_string(f.title_patterns, ' ') as text from job_function f
  union all select md5('topic:' || t.key)::uuid, t.label || ' ' || array_to_string(t.synonyms, ' ') from topic t) x
where e.subject_id = x.id and e.kind in ('FUNCTION', 'TOPIC');
