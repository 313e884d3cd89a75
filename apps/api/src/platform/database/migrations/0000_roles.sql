-- Roles are made by the owner where it may; `npm run db:roles` prints the same for a managed server.
-- lintel_app signs in and owns nothing. lintel_gate and lintel_history sign in never: they own the definer functions.
do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'lintel_app') then create role lintel_app login nosuperuser nobypassrls nocreatedb nocreaterole; end if;
  if not exists (select 1 from pg_roles where rolname = 'lintel_gate') then create role lintel_gate nologin nosuperuser nobypassrls; end if;
  if not exists (select 1 from pg_roles where rolname = 'lintel_history') then create role lintel_history nologin nosuperuser nobypassrls; end if;
exception when duplicate_object or unique_violation then null;  -- two databases of one cluster migrated at once
end $$;
