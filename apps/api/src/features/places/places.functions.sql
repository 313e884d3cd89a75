-- What lies in what on a day, today where none is given: a district may have moved to another system or will, and a place may have ended. The one reading of it.
create or replace function app.lying_in(p_day date default app.today()) returns setof public.place_within language sql stable as $$
  select w.* from public.place_within w join public.place p on p.id = w.place_id join public.place q on q.id = w.within_id
  where (w.valid_from is null or w.valid_from <= p_day) and (w.valid_to is null or w.valid_to >= p_day)
    and (p.valid_from is null or p.valid_from <= p_day) and (p.valid_to is null or p.valid_to >= p_day)
    and (q.valid_from is null or q.valid_from <= p_day) and (q.valid_to is null or q.valid_to >= p_day) $$;

-- A place with everything that lies in it: a system includes its districts.
create or replace function app.places_within(p_place uuid, p_day date default app.today()) returns setof uuid language sql stable as $$
  with recursive inside(id) as (
    select p_place
    union
    select w.place_id from app.lying_in(p_day) w join inside i on w.within_id = i.id
  ) select id from inside $$;

-- The places that a place lies in, up to its system: who answers for the system answers for its districts. Regions are too wide to say so.
create or replace function app.places_around(p_place uuid, p_day date default app.today()) returns setof uuid language sql stable as $$
  with recursive around(id) as (
    select p_place
    union
    select w.within_id from app.lying_in(p_day) w join around a on w.place_id = a.id
      join public.place p on p.id = w.within_id and p.kind in ('SYSTEM', 'COUNCIL', 'LOCAL_PLACE')
  ) select id from around where id <> p_place $$;
