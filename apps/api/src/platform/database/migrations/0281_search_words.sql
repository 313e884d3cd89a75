-- The words of the Directory's names, each once, for mistyped ones to be compared with: names grow with the people, their words hardly do. Two who
-- bring a word at the same time do not wait for each other, so it may stand twice: whoever reads it takes each once.
create table search_word (word text not null);
insert into search_word select distinct w from search_entry e, regexp_split_to_table(e.plain, '[ |]') w where e.scope = '00000000-0000-0000-0000-000000000000' and w <> '';
create index search_word_same on search_word (word);
create index search_word_like on search_word using gin (word gin_trgm_ops);
