-- Words of the search index stand with a letter that says where they were found: written anew with the functions, for all that is there.
comment on table search_entry is 'to be written anew';
drop function if exists app.search_pass(text[], uuid[], text[], integer);
drop function if exists app.search_tokens(text, uuid[]);
drop function if exists app.search_correction(text);

-- What a word means is read without the thousands of people whose titles hold it.
drop index if exists search_entry_words, search_entry_tokens;
create index search_entry_words_things on search_entry using gin (words) where kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE');
create index search_entry_words_people on search_entry using gin (words) where kind = 'PERSON';
create index search_entry_words_posts on search_entry using gin (words) where kind = 'POST';
create index search_entry_tokens_things on search_entry using gin (tokens) where kind in ('ORGANISATION', 'FUNCTION', 'TOPIC', 'PLACE');
create index search_entry_tokens_people on search_entry using gin (tokens) where kind = 'PERSON';
create index search_entry_tokens_posts on search_entry using gin (tokens) where kind = 'POST';
