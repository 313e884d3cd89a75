-- What was decided of a post whose organisation closed or was split. MOVED: its job goes on as another post, ENDED: it does not; KEPT: it stays where it is.
alter table post add column settled text check (settled in ('MOVED', 'KEPT', 'ENDED')),
  add column settled_on date,
  add column moved_to_id uuid references post,
  add check ((settled is null) = (settled_on is null)),
  add check (moved_to_id is null or settled = 'MOVED');

-- The day on which somebody decided that the party stays, although its organisation closed or was split.
alter table opportunity_party add column kept_on date;
