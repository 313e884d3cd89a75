-- Names are compared folded: lower case, no accents, no punctuation, single spaces. Most names are plain letters, for which there is a short way: a
-- person that is imported is folded a dozen times over. Columns and indexes hold what it answers: another answer has to be written down anew by a migration.
create or replace function app.fold(t text) returns text language plpgsql immutable parallel safe as $$
declare f text := lower(coalesce(t, ''));
begin
  if f ~ '[^a-z0-9 ]' then f := regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, t)), '[^a-z0-9]+', ' ', 'g');
  elsif strpos(f, '  ') > 0 then f := regexp_replace(f, ' +', ' ', 'g'); end if;
  return trim(f);
end $$;
