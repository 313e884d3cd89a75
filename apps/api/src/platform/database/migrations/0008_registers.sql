-- The council codes that GSS codes replaced: the register of housing providers still knows 182 councils by them.
alter table organisation_identifier drop constraint organisation_identifier_scheme_check;
alter table organisation_identifier add constraint organisation_identifier_scheme_check
  check (scheme in ('ODS', 'GSS', 'ONS_ICB', 'LA_CODE', 'SNAC', 'RSH', 'COMPANIES_HOUSE', 'CHARITY', 'SRA', 'UPRN'));
