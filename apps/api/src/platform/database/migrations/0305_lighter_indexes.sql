-- A row of an import that was carried out holds nothing to find it by any more, and a post is never found by how its title is spelt: neither is written to these.
drop index import_row_name;
create index import_row_name on import_row (job_id, name_key) where name_key is not null;
drop index search_entry_plain;
create index search_entry_plain on search_entry using gin (plain gin_trgm_ops) where kind <> 'POST';
