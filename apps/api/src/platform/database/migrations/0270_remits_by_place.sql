-- Which posts answer for a place: asked for every line of the coverage table.
create index post_remit_at on post_remit (place_id) where place_id is not null;
