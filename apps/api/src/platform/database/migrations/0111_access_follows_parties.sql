-- Took members out of an opportunity by name; settle_opportunity_access, which is told none, has taken its place.
drop function if exists app.leave_opportunity(uuid, uuid[]);
