-- The id of a row of which thousands may be added at once: those that are made together lie together, so that an index grows at its end and not in a thousand
-- places (UUID version 7, RFC 9562). Before PostgreSQL 18, which makes none, a random one. An id tells when it was made, to whoever may read the row.
do $$ begin
  execute format('create or replace function app.new_id() returns uuid language sql volatile parallel safe as $f$ select %s() $f$',
    case when to_regprocedure('pg_catalog.uuidv7()') is null then 'gen_random_uuid' else 'uuidv7' end);
end $$;
