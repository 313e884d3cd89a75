-- An action of a roundtable is one follow-up of each organisation that takes it on.
create unique index task_of_action on task (capture_id, member_id) where capture_id is not null and deleted_at is null;
