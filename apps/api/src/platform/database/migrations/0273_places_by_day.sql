-- What lies in a place is asked of a day: the function gains one.
drop function if exists app.places_within(uuid);
drop function if exists app.places_around(uuid);
drop function if exists app.places_near(uuid);

-- A holder whose last day is to come still holds the post: the index must know them too.
drop index appointment_post;
create index appointment_post on appointment (post_id);
