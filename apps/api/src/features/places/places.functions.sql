-- A place with everything that lies in it: a system includes its districts.
create or replace function app.places_within(p_place uuid) returns setof uuid language sql stable as $$
  with recursive inside(id) as (
    select p_place
    union
    select w.place_id from public.place_within w join inside i on w.within_id = i.id
    where w.valid_to is null or w.valid_to >= app.today()
  ) select id from inside $$;

-- The places that a place lies in, up to its system: who answers for the system answers for its districts. Regions are too wide to say so.
create or replace function app.places_around(p_place uuid) returns setof uuid language sql stable as $$
  with recursive around(id) as (
    select p_place
    union
    select w.within_id from public.place_within w join around a on w.place_id = a.id
      join public.place p on p.id = w.within_id and p.kind in ('SYSTEM', 'COUNCIL', 'LOCAL_PLACE')
    where w.valid_to is null or w.valid_to >= app.today()
  ) select id from around where id <> p_place $$;
