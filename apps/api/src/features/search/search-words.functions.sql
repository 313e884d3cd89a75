-- How the field shortens its words. A short form stands for all its long ones, and a long one that is typed finds the short one.
create or replace function app.short_forms() returns table (short text, long text) language sql immutable parallel safe as $$ values
  -- Bodies.
  ('BC', 'borough council'), ('CC', 'city council'), ('CC', 'county council'), ('DC', 'district council'), ('MBC', 'metropolitan borough council'), ('MBC', 'borough council'), ('MBC', 'metropolitan district'),
  ('MDC', 'metropolitan district council'), ('RBC', 'royal borough'), ('RBC', 'borough council'), ('LB', 'London borough'), ('LBC', 'London borough'), ('CA', 'combined authority'), ('MCA', 'combined authority'), ('LA', 'local authority'), ('UA', 'unitary authority'),
  ('FT', 'foundation trust'), ('NHSFT', 'NHS foundation trust'), ('ICB', 'integrated care board'), ('ICS', 'integrated care system'), ('ICP', 'integrated care partnership'), ('CCG', 'clinical commissioning group'),
  ('PCT', 'primary care trust'), ('PCN', 'primary care network'), ('STP', 'sustainability and transformation partnership'), ('hosp', 'hospital'), ('hosps', 'hospitals'), ('UH', 'university hospital'), ('UH', 'university hospitals'), ('amb', 'ambulance'),
  ('MH', 'mental health'), ('LD', 'learning disability'), ('HA', 'housing association'), ('RP', 'registered provider'), ('RSL', 'registered provider'), ('grp', 'group'), ('soc', 'society'), ('coop', 'co-operative'), ('CLT', 'community land trust'), ('uni', 'university'), ('assoc', 'association'), ('ltd', 'limited'),
  -- Jobs and what they are about.
  ('CEO', 'chief executive'), ('CX', 'chief executive'), ('COO', 'chief operating officer'), ('CFO', 'chief finance officer'), ('CNO', 'chief nurse'), ('MD', 'managing director'), ('DOF', 'director of finance'), ('FD', 'finance director'), ('AD', 'assistant director'), ('AD', 'associate director'),
  ('DPH', 'director of public health'), ('DASS', 'director of adult social services'), ('ASC', 'adult social care'), ('PH', 'public health'), ('BCF', 'Better Care Fund'), ('DFG', 'disabled facilities grant'), ('OPE', 'One Public Estate'), ('HR', 'human resources'),
  ('dev', 'development'), ('dir', 'director'), ('mgr', 'manager'), ('exec', 'executive'), ('dep', 'deputy'), ('comms', 'communications'),
  -- Places.
  ('N', 'north'), ('S', 'south'), ('E', 'east'), ('W', 'west'), ('NE', 'north east'), ('NW', 'north west'), ('SE', 'south east'), ('SW', 'south west'), ('Gtr', 'greater'), ('GM', 'Greater Manchester'), ('MK', 'Milton Keynes'), ('St', 'saint'), ('Bham', 'Birmingham'),
  ('Beds', 'Bedfordshire'), ('Berks', 'Berkshire'), ('Bucks', 'Buckinghamshire'), ('Cambs', 'Cambridgeshire'), ('Derbys', 'Derbyshire'), ('Glos', 'Gloucestershire'), ('Hants', 'Hampshire'), ('Herts', 'Hertfordshire'), ('Lancs', 'Lancashire'),
  ('Leics', 'Leicestershire'), ('Lincs', 'Lincolnshire'), ('Northants', 'Northamptonshire'), ('Notts', 'Nottinghamshire'), ('Oxon', 'Oxfordshire'), ('Salop', 'Shropshire'), ('Staffs', 'Staffordshire'), ('Warks', 'Warwickshire'), ('Wilts', 'Wiltshire'), ('Worcs', 'Worcestershire'), ('Yorks', 'Yorkshire')
$$;

-- The same as words of a question: folded, without "of" and "and".
create or replace function app.short_words() returns table (short text, words text) language sql immutable parallel safe as $$
  select lower(short), replace(replace(replace(lower(long), '-', ' '), ' and ', ' '), ' of ', ' ') from app.short_forms() $$;

-- Each of them with a space on either side, all short forms before all long ones, as app.short_forms() has them; null where the short form only breaks the
-- long one off ("dir", "hosp"), which needs no explaining. Without arguments, so that a session works it out once.
create or replace function app.short_words_said() returns text[] language sql immutable parallel safe as $$
  select array_agg(' ' || short || ' ') || array_agg(' ' || words || ' ')
  from (select case when not starts_with(words, short) then short end as short, case when not starts_with(words, short) then words end as words from app.short_words()) w $$;

-- The words that count: folded, at most eight, without those that stand in every sentence (unless there is nothing else).
create or replace function app.search_terms(p_words text) returns text[] language plpgsql immutable as $$ begin return (
  with typed as (select left(w, 40) as w, min(n) as n from unnest(string_to_array(app.fold(regexp_replace(left(p_words, 300), '[''’.]', '', 'g')), ' ')) with ordinality u(w, n) where w <> '' group by 1),
       telling as (select * from typed where w <> all(array['of', 'the', 'in', 'at', 'for', 'and', 'a', 'an', 'to', 'who', 'what', 'which', 'where', 'is', 'are', 'do', 'does', 'with', 'on', 'by', 'from', 'near']))
  select coalesce((array_agg(w order by n))[1:8], '{}') from (select * from telling union all select * from typed where not exists (select 1 from telling)) t); end $$;

-- The other ways to write one of these terms, each as words that must all be there: "bc" is "borough council", and "borough" beside "council" is "bc".
create or replace function app.term_forms(p_term text, p_terms text[]) returns text[] language plpgsql immutable as $$ begin return (
  select coalesce(array_agg(form), '{}') from (
    select words as form from app.short_words() where short = p_term
    union
    select short from app.short_words() where p_term = any(string_to_array(words, ' ')) and strpos(' ' || array_to_string(p_terms, ' ') || ' ', ' ' || words || ' ') > 0) f); end $$;

-- A term with its other forms as a query over words. The mark is one of tsquery: letters ask for words that stand with one of them, a star for beginnings of words,
-- a plural s left aside; other forms are whole words always.
create or replace function app.term_query(p_term text, p_forms text[], p_mark text) returns tsquery language plpgsql immutable as $$ begin return (
  select concat_ws(' | ',
    case when p_mark like '*%' then regexp_replace(p_term, '^(.{3,}[^su])s$', '\1') else p_term end || ':' || p_mark,
    (select string_agg('(' || replace(f, ' ', ':' || m || ' & ') || ':' || m || ')', ' | ') from unnest(p_forms) f, coalesce(nullif(ltrim(p_mark, '*'), ''), 'ABCD') m))::tsquery); end $$;
