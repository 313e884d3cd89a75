-- Names that are one letter apart are told by their distance: trigrams find too little in common in a name of five letters. Trusted, as the other extensions are:
-- whoever owns the database may create it.
create extension if not exists fuzzystrmatch;
