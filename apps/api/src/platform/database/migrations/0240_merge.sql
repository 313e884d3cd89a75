-- Duplicates: how names are compared, which pairs were said to be two, and records that were joined.

-- The given name that a short form stands for; any other word as it is.
create function app.given_name(w text) returns text language sql immutable parallel safe as $$
  select case
    when w in ('bill', 'billy', 'will', 'willie', 'liam') then 'william' when w in ('bob', 'bobby', 'rob', 'robbie') then 'robert' when w in ('dick', 'rick', 'richie', 'rich') then 'richard'
    when w in ('jim', 'jimmy', 'jamie') then 'james' when w in ('jack', 'johnny') then 'john' when w in ('jon', 'jonny', 'jonathon') then 'jonathan' when w in ('mike', 'mick', 'micky') then 'michael'
    when w in ('dave', 'davey') then 'david' when w in ('steve', 'stephen') then 'steven' when w in ('tony') then 'anthony' when w in ('andy', 'drew') then 'andrew' when w in ('chris', 'kit') then 'christopher'
    when w in ('nick', 'nicholas') then 'nicolas' when w in ('matt') then 'matthew' when w in ('tom', 'tommy') then 'thomas' when w in ('tim') then 'timothy' when w in ('ben', 'benny') then 'benjamin'
    when w in ('sam', 'sammy') then 'samuel' when w in ('dan', 'danny') then 'daniel' when w in ('ed', 'eddie', 'ted', 'ned') then 'edward' when w in ('fred', 'freddie') then 'frederick' when w in ('greg') then 'gregory'
    when w in ('phil', 'philip') then 'phillip' when w in ('pete') then 'peter' when w in ('pat', 'paddy') then 'patrick' when w in ('joe', 'joey') then 'joseph' when w in ('ken', 'kenny') then 'kenneth' when w in ('alex', 'sandy') then 'alexander'
    when w in ('geoff', 'jeff', 'jeffrey') then 'geoffrey' when w in ('graeme') then 'graham' when w in ('simon') then 'simon' when w in ('mo', 'mohamed', 'mohammad', 'muhammad', 'mohammad') then 'mohammed'
    when w in ('liz', 'lizzie', 'beth', 'betty', 'eliza', 'libby', 'elisabeth') then 'elizabeth' when w in ('kate', 'katie', 'kathy', 'cath', 'cathy', 'katherine', 'kathryn', 'catharine') then 'catherine' when w in ('maggie', 'meg', 'peggy') then 'margaret'
    when w in ('sue', 'susie', 'suzanne') then 'susan' when w in ('jenny', 'jen', 'jennie') then 'jennifer' when w in ('becky', 'bex', 'rebekah') then 'rebecca' when w in ('vicky', 'vikki', 'tori') then 'victoria' when w in ('debbie', 'deb', 'debra') then 'deborah'
    when w in ('jo', 'joanne', 'joan') then 'joanna' when w in ('mandy') then 'amanda' when w in ('sandra') then 'alexandra' when w in ('jackie', 'jacqui') then 'jacqueline' when w in ('judy') then 'judith' when w in ('trish', 'tricia', 'patsy') then 'patricia'
    when w in ('pam') then 'pamela' when w in ('penny') then 'penelope' when w in ('steph') then 'stephanie' when w in ('gill', 'jill', 'jillian') then 'gillian' when w in ('nikki', 'nicky', 'nicola') then 'nicola' when w in ('sally', 'sara') then 'sarah'
    when w in ('ann', 'annie', 'anna') then 'anne' when w in ('helena') then 'helen' when w in ('lou') then 'louise' when w in ('abi', 'abbie') then 'abigail' when w in ('ellie') then 'eleanor' when w in ('val') then 'valerie' when w in ('tess', 'teresa') then 'theresa'
    else w end $$;

-- The words of a person's name, folded, without titles and letters of honour: "Smith, Dr Bill J" → {bill,j,smith}.
create function app.name_words(name text) returns text[] language sql immutable parallel safe as $$
  select array_remove(string_to_array(regexp_replace(app.fold(case when position(',' in name) > 0 then split_part(name, ',', 2) || ' ' || split_part(name, ',', 1) else name end),
    '\y(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|cllr|councillor|rev|obe|mbe|cbe|phd|frics|mrics)\y', '', 'g'), ' '), '') $$;

-- What stays the same however a person's name is written: full given name and the last word, "william smith". Null for a single word.
create function app.person_likeness(name text) returns text language sql immutable parallel safe as $$
  select case when cardinality(w) > 1 then app.given_name(w[1]) || ' ' || w[cardinality(w)] end from (select app.name_words(name)) n (w) $$;

-- What stays the same however an organisation's name is written: abbreviations in full, without the words of a legal form.
create function app.organisation_likeness(name text) returns text language sql immutable parallel safe as $$
  select nullif(trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(' ' || app.fold(replace(name, '&', ' and ')) || ' ',
    ' (ft) ', ' foundation trust ', 'g'), ' (icb) ', ' integrated care board ', 'g'), ' (ha) ', ' housing association ', 'g'), ' (bc) ', ' borough council ', 'g'), ' (assoc) ', ' association ', 'g'), ' (hosp|hosps|hospitals) ', ' hospital ', 'g'),
    ' (the|limited|ltd|llp|plc|cic|cio|company|co|group|nhs|and|of) (?=(the|limited|ltd|llp|plc|cic|cio|company|co|group|nhs|and|of) )', ' ', 'g'), ' (the|limited|ltd|llp|plc|cic|cio|company|co|group|nhs|and|of)(?= )', '', 'g')), '') $$;

alter table person add column likeness text generated always as (app.person_likeness(name)) stored;
alter table organisation add column likeness text generated always as (app.organisation_likeness(name)) stored;
alter table organisation_name add column likeness text generated always as (app.organisation_likeness(name)) stored;
create index person_likeness on person (likeness) where deleted_at is null and likeness is not null;
create index organisation_likeness on organisation (likeness) where deleted_at is null;
create index organisation_name_likeness on organisation_name (likeness);

-- A record that was joined to another stands in the bin and says where it went: old links lead on.
alter table person add column merged_into_id uuid references person check (merged_into_id is null or (merged_into_id <> id and deleted_at is not null));
alter table organisation add column merged_into_id uuid references organisation check (merged_into_id is null or (merged_into_id <> id and deleted_at is not null));
create index person_merged on person (merged_into_id) where merged_into_id is not null;
create index organisation_merged on organisation (merged_into_id) where merged_into_id is not null;

-- Two that look alike and are not the same, as one member says.
create table not_same (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  by_user_id uuid not null references user_account,
  kind text not null check (kind in ('PERSON', 'ORGANISATION')),
  a_id uuid not null, b_id uuid not null,
  said_on date not null default app.today(),
  version integer not null default 1,
  check (a_id < b_id),
  unique (member_id, kind, a_id, b_id)
);

-- One joining of two records. other_name is the one of the two names that does not stand since, so that it is still found.
create table record_merge (
  id uuid primary key default gen_random_uuid(),
  member_id uuid not null references member,
  by_user_id uuid not null references user_account,
  kind text not null check (kind in ('PERSON', 'ORGANISATION')),
  person_id uuid references person, away_person_id uuid references person,
  organisation_id uuid references organisation, away_organisation_id uuid references organisation,
  other_name text,
  merged_at timestamptz not null default app.now(),
  unmerge_until date not null,
  unmerged_at timestamptz,
  write_id uuid not null,
  version integer not null default 1,
  check (case kind when 'PERSON' then num_nonnulls(person_id, away_person_id) = 2 and num_nonnulls(organisation_id, away_organisation_id) = 0
    else num_nonnulls(organisation_id, away_organisation_id) = 2 and num_nonnulls(person_id, away_person_id) = 0 end)
);
create index record_merge_person on record_merge (person_id) where person_id is not null;
create index record_merge_organisation on record_merge (organisation_id) where organisation_id is not null;
create index record_merge_newest on record_merge (merged_at desc, id);

-- What a merge did to one row, column by column: read by nobody, kept for as long as the merge can be taken back.
create table merge_change (
  id uuid primary key default gen_random_uuid(),
  n bigint generated always as identity,
  merge_id uuid not null references record_merge,
  table_name text not null,
  row_id uuid not null,
  -- Null: the row was made by the merge.
  before jsonb,
  after jsonb not null
);
create index merge_change_of on merge_change (merge_id, n);
