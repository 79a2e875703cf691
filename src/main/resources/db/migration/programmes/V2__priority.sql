-- What a programme or its fund wants in certain years, by the document that says so (T17).
create table programmes.priority (
  id uuid primary key,
  programme uuid references programmes.programme,
  funder uuid references programmes.funder,
  position int not null,
  name jsonb not null,
  source text not null,
  address text not null,
  valid_from date not null,
  valid_to date not null,
  version int not null,
  check (num_nonnulls(programme, funder) = 1),
  check (valid_to >= valid_from)
);
create index priority_programme_idx on programmes.priority (programme);
create index priority_funder_idx on programmes.priority (funder);
