-- One number for each set of values of facets: rows are counted by it first, and what a set holds is
-- looked at once a set instead of once a row. Two numbers for one set would still add up.
alter table search.document
  add column facet_key bigint not null generated always as (hash_array_extended(facets, 0)) stored;
