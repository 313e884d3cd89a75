-- The parts of ICBs come from a report of their own.
alter table organisation drop constraint organisation_register_check;
alter table organisation add constraint organisation_register_check check (register in ('ODS_TRUST', 'ODS_SUB_ICB', 'ICB', 'COUNCIL', 'RSH'));
