-- The code that the sector knows an organisation by, the register's own first: "ODS RD8". Null where it has none.
create or replace function app.organisation_code(p_organisation uuid) returns text language sql stable as $$
  select i.scheme || ' ' || i.value from public.organisation_identifier i
  where i.organisation_id = p_organisation and i.valid_to is null and i.scheme not in ('LA_CODE', 'SNAC', 'UPRN')
  order by array_position(array['ODS', 'GSS', 'RSH', 'SRA', 'COMPANIES_HOUSE', 'CHARITY'], i.scheme) nulls last, i.value limit 1 $$;
