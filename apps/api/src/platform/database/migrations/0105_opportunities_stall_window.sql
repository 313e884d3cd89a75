-- A next step that is due far ahead counts only once it comes within reach: from held_from to held_until a pursuit does not stall.
alter table pursuit add column held_from date, add column held_until date, add check ((held_from is null) = (held_until is null));
