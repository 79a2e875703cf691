-- In which editions of a series a practice was shown.
create table knowledge.practice_edition (
  practice uuid not null references knowledge.practice,
  edition uuid not null,
  primary key (practice, edition)
);
create index practice_edition_edition_idx on knowledge.practice_edition (edition);
