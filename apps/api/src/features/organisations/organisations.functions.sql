-- The code that the sector knows an organisation by, the register's own first: "ODS RD8". Null where it has none.
create or replace function app.organisation_code(p_organisation uuid) returns text language sql stable as $$
  select i.scheme || ' ' || i.value from public.organisation_identifier i
  where i.organisation_id = p_organisation and i.valid_to is null and i.scheme not in ('LA_CODE', 'SNAC', 'UPRN')
  order by array_position(array['ODS', 'GSS', 'RSH', 'SRA', 'COMPANIES_HOUSE', 'CHARITY'], i.scheme) nulls last, i.value limit 1 $$;

-- An organisation with all that belongs to it today, by parent, group or ICB, however deep.
create or replace function app.organisations_under(p_organisation uuid) returns setof uuid language sql stable as $$
  with recursive below(id) as (
    select p_organisation
    union
    select l.organisation_id from public.organisation_link l join below b on l.to_id = b.id
    where (l.valid_from is null or l.valid_from <= app.today()) and (l.valid_to is null or l.valid_to >= app.today())
  ) select id from below $$;

-- How the law on electronic mail (PECR, regulation 2) sees an organisation. Public bodies, companies, societies and limited liability partnerships are
-- corporate subscribers; "Charity" in the register of social housing is one that is not incorporated, and counts as an individual, as partnerships do.
create or replace function app.pecr_class(p_type text, p_legal_form text) returns text language sql immutable as $$
  select case
    when p_type in ('NHS_TRUST', 'ICB', 'SUB_ICB', 'NHS_NATIONAL', 'COUNCIL', 'COMBINED_AUTHORITY', 'COUNCIL_LANDLORD', 'GOVERNMENT', 'UNIVERSITY') then 'CORPORATE'
    when p_legal_form is null or p_legal_form = '' then 'NOT_KNOWN'
    when p_legal_form ~* '\m(company|limited|ltd|plc|llp|cio|incorporated|society|local authority|royal charter|statutory)\M' and p_legal_form !~* 'unincorporated' then 'CORPORATE'
    when p_legal_form ~* '\m(charity|charitable|partnership|sole trader|trust|association|unincorporated|almshouse)\M' then 'INDIVIDUAL'
    else 'NOT_KNOWN' end $$;

-- What an organisation is on a day, by its dates: nobody has to write it down when a day comes. What was said of it in words counts where its dates leave it open.
create or replace function app.status_on(p_status text, p_opened date, p_closed date, p_day date default app.today()) returns text language sql stable as $$
  select case when p_closed < p_day then 'CLOSED' when p_opened > p_day then 'PLANNED' when p_closed is not null then 'CLOSING'
    when p_status = 'PLANNED' and p_opened is not null then 'OPEN' else p_status end $$;
