-- "Wrong person, it is …": who is right for a question, said by a member for everybody, and credited. Of the question, what is null was not asked.
create table finder_correction (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  by_user_id uuid not null references user_account,
  by_name text not null,
  corrected_on date not null default app.today(),
  function_key text references job_function,
  topic_key text references topic,
  place_id uuid references place,
  organisation_id uuid references organisation,
  right_post_id uuid not null references post,
  right_person_id uuid references person,
  wrong_post_id uuid references post,
  wrong_person_id uuid references person,
  because text check (length(because) between 1 and 300),
  recorded_at timestamptz not null default app.now(),
  version integer not null default 1,
  check (num_nonnulls(function_key, topic_key, organisation_id) > 0)
);
create index finder_correction_right on finder_correction (right_post_id);
create index finder_correction_wrong on finder_correction (wrong_post_id);

-- A question for which one member found nobody: what for, about what and where; never who asked it.
create table finder_gap (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  function_key text references job_function,
  topic_key text references topic,
  place_id uuid references place,
  times integer not null default 1,
  first_on date not null default app.today(),
  last_on date not null default app.today(),
  version integer not null default 1,
  check (num_nonnulls(function_key, topic_key) > 0),
  unique nulls not distinct (member_id, function_key, topic_key, place_id)
);
create index finder_gap_question on finder_gap (function_key, topic_key, place_id);
