-- Words of the search index stand with a letter that says where they were found: laid with the functions, for all that is there.
comment on table search_entry is 'to be written anew';
drop function if exists app.search_pass(text[], uuid[], text[], integer);
drop function if exists app.search_tokens(text, uuid[]);
drop function if exists app.search_correction(text);
