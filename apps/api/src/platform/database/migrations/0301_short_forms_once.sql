-- Which short forms were typed is worked out before, and asked for once a hit.
drop function if exists app.short_for(text, text[]);
drop function if exists app.has_short_form(text[]);
