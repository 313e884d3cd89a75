-- What stays the same however somebody's name is written: what is kept beside a person (person.likeness), so these must stay quick, and answer as they
-- always did: another answer has to be written down anew by a migration.

-- A short form of a given name in full. One look-up in a document: a person is written with it, and a file brings a hundred thousand.
create or replace function app.given_name(w text) returns text language sql immutable parallel safe as $$
  select coalesce('{
    "bill": "william", "billy": "william", "will": "william", "willie": "william", "liam": "william", "bob": "robert", "bobby": "robert", "rob": "robert", "robbie": "robert",
    "dick": "richard", "rick": "richard", "richie": "richard", "rich": "richard", "jim": "james", "jimmy": "james", "jamie": "james", "jack": "john", "johnny": "john", "jon": "jonathan",
    "jonny": "jonathan", "jonathon": "jonathan", "mike": "michael", "mick": "michael", "micky": "michael", "dave": "david", "davey": "david", "steve": "steven", "stephen": "steven",
    "tony": "anthony", "andy": "andrew", "drew": "andrew", "chris": "christopher", "kit": "christopher", "nick": "nicolas", "nicholas": "nicolas", "matt": "matthew", "tom": "thomas",
    "tommy": "thomas", "tim": "timothy", "ben": "benjamin", "benny": "benjamin", "sam": "samuel", "sammy": "samuel", "dan": "daniel", "danny": "daniel", "ed": "edward", "eddie": "edward",
    "ted": "edward", "ned": "edward", "fred": "frederick", "freddie": "frederick", "greg": "gregory", "phil": "phillip", "philip": "phillip", "pete": "peter", "pat": "patrick",
    "paddy": "patrick", "joe": "joseph", "joey": "joseph", "ken": "kenneth", "kenny": "kenneth", "alex": "alexander", "sandy": "alexander", "geoff": "geoffrey", "jeff": "geoffrey",
    "jeffrey": "geoffrey", "graeme": "graham", "mo": "mohammed", "mohamed": "mohammed", "mohammad": "mohammed", "muhammad": "mohammed", "liz": "elizabeth", "lizzie": "elizabeth",
    "beth": "elizabeth", "betty": "elizabeth", "eliza": "elizabeth", "libby": "elizabeth", "elisabeth": "elizabeth", "kate": "catherine", "katie": "catherine", "kathy": "catherine",
    "cath": "catherine", "cathy": "catherine", "katherine": "catherine", "kathryn": "catherine", "catharine": "catherine", "maggie": "margaret", "meg": "margaret", "peggy": "margaret",
    "sue": "susan", "susie": "susan", "suzanne": "susan", "jenny": "jennifer", "jen": "jennifer", "jennie": "jennifer", "becky": "rebecca", "bex": "rebecca", "rebekah": "rebecca",
    "vicky": "victoria", "vikki": "victoria", "tori": "victoria", "debbie": "deborah", "deb": "deborah", "debra": "deborah", "jo": "joanna", "joanne": "joanna", "joan": "joanna",
    "mandy": "amanda", "sandra": "alexandra", "jackie": "jacqueline", "jacqui": "jacqueline", "judy": "judith", "trish": "patricia", "tricia": "patricia", "patsy": "patricia",
    "pam": "pamela", "penny": "penelope", "steph": "stephanie", "gill": "gillian", "jill": "gillian", "jillian": "gillian", "nikki": "nicola", "nicky": "nicola", "sally": "sarah",
    "sara": "sarah", "ann": "anne", "annie": "anne", "anna": "anne", "helena": "helen", "lou": "louise", "abi": "abigail", "abbie": "abigail", "ellie": "eleanor", "val": "valerie",
    "tess": "theresa", "teresa": "theresa"
  }'::jsonb ->> w, w) $$;

-- The words of a person's name, folded, without titles and letters of honour: "Smith, Dr Bill J" → {bill,j,smith}.
create or replace function app.name_words(name text) returns text[] language plpgsql immutable parallel safe as $$
declare
  honours constant text[] := '{mr,mrs,ms,miss,mx,dr,prof,professor,sir,dame,cllr,councillor,rev,obe,mbe,cbe,phd,frics,mrics}';
  words text[] := string_to_array(app.fold(case when position(',' in name) > 0 then split_part(name, ',', 2) || ' ' || split_part(name, ',', 1) else name end), ' ');
begin
  if words && honours then words := array(select w from unnest(words) with ordinality u(w, n) where w <> all(honours) order by n); end if;
  return words;
end $$;

-- Full given name and the last word, "william smith". Null for a single word.
create or replace function app.person_likeness(name text) returns text language plpgsql immutable parallel safe as $$
declare words text[] := app.name_words(name);
begin
  return case when cardinality(words) > 1 then app.given_name(words[1]) || ' ' || words[cardinality(words)] end;
end $$;
