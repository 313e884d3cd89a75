-- The words of a text as search knows them: folded, one lexeme each, without stemming, so that codes and names stay whole.
create function app.lexemes(t text) returns tsvector language sql immutable parallel safe
  as $$ select array_to_tsvector(array_remove(string_to_array(app.fold(t), ' '), '')) $$;

-- Functions and topics are found by their labels and by the words that people use for them.
-- A list is keyed by a word, an entry by a UUID: the digest of the key stands in for it.
insert into search_entry (kind, subject_id, scope, label, words, plain, own_token, weight)
select 'FUNCTION', md5('fn:' || f.key)::uuid, '00000000-0000-0000-0000-000000000000'::uuid, f.label,
  app.lexemes(f.label || ' ' || array_to_string(f.title_patterns, ' ')), app.fold(f.label || ' ' || array_to_string(f.title_patterns, ' ')), 'fn:' || f.key, 0.7
from job_function f
union all
select 'TOPIC', md5('topic:' || t.key)::uuid, '00000000-0000-0000-0000-000000000000'::uuid, t.label,
  app.lexemes(t.label || ' ' || array_to_string(t.synonyms, ' ')), app.fold(t.label || ' ' || array_to_string(t.synonyms, ' ')), 'topic:' || t.key, 0.6
from topic t;
