-- What is promoted together: an organisation or a practice, never both.
create table knowledge.showcase_entry (
  id uuid primary key,
  organisation uuid unique,
  practice uuid unique references knowledge.practice,
  title jsonb not null,
  text jsonb not null,
  position int not null,
  agreed_on date,
  version int not null,
  check (num_nonnulls(organisation, practice) = 1),
  check (organisation is null or agreed_on is not null)
);
