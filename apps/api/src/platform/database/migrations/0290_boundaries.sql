-- Outlines of places for the map, one edition of one layer at a time: its day, where it comes from, and the frame it is drawn in.
create table boundary_edition (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('COUNTRY', 'REGION', 'SYSTEM', 'COUNCIL', 'LOCAL_PLACE', 'NEIGHBOURHOOD')),
  -- The day from which it shows how things lie; the map of a day takes the latest before it.
  edition_on date not null,
  file_name text not null check (length(file_name) <= 200),
  -- Whose data it is, as their licence wants it said under the map.
  attribution text not null check (length(attribution) between 1 and 500),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  uploaded_at timestamptz not null default app.now(),
  version integer not null default 1,
  unique (kind, edition_on)
);

-- One place's outline as an SVG path in its edition's frame, y downwards.
create table boundary (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references boundary_edition on delete cascade,
  place_id uuid not null references place,
  path text not null,
  version integer not null default 1,
  unique (edition_id, place_id)
);
create index boundary_place on boundary (place_id);
