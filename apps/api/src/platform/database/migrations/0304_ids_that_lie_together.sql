-- Ids of what comes by the thousand lie together (functions/new-id.sql lays the function again for whichever server it finds).
do $$ declare t text; begin
  execute format('create or replace function app.new_id() returns uuid language sql volatile parallel safe as $f$ select %s() $f$',
    case when to_regproc('pg_catalog.uuidv7') is null then 'gen_random_uuid' else 'uuidv7' end);
  foreach t in array array['person', 'person_detail', 'post', 'appointment', 'note', 'import_row'] loop
    execute format('alter table %I alter column id set default app.new_id()', t);
  end loop;
end $$;
-- Posts of an organisation are found by the index of their titles, which begins with it.
drop index post_of;
-- How far each lane of an undo came, by the row's place in the file.
alter table import_job add column lane_rows integer[] not null default '{}';
update import_job set lane_rows = array[last_row] where state = 'UNDOING';
