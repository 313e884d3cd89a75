-- How deprived a district is, by one edition of the English Indices of Deprivation. Ranks count from 1, the most deprived; the areas are neighbourhoods (LSOAs).
alter table place
  add column imd_year smallint,
  add column imd_average_rank numeric, add column imd_rank integer,
  add column imd_average_score numeric, add column imd_score_rank integer,
  add column imd_tenth numeric check (imd_tenth between 0 and 1), add column imd_tenth_rank integer,
  add column imd_areas integer, add column imd_areas_in_fifth integer check (imd_areas_in_fifth <= imd_areas),
  add column imd_source text,
  add check (num_nulls(imd_year, imd_average_rank, imd_rank, imd_average_score, imd_score_rank, imd_tenth, imd_tenth_rank, imd_source) in (0, 8)),
  add check ((imd_areas is null) = (imd_areas_in_fifth is null));
create index place_imd on place (imd_rank, id) where imd_rank is not null;
