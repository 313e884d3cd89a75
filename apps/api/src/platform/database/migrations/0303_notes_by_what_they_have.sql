-- A note stands on one record: the other indexes need not hold it. Nothing is asked for by a record that is none.
drop index note_opportunity, note_organisation, note_person;
create index note_opportunity on note (opportunity_id) where opportunity_id is not null;
create index note_organisation on note (organisation_id) where organisation_id is not null;
create index note_person on note (person_id) where person_id is not null;
