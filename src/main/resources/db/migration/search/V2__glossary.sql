-- Official names per language, the forms not to be used, and why.
-- What somebody edited is never overwritten by the file that Hanza brings.
create table search.term (
  slug text primary key,
  note jsonb not null,
  names jsonb not null,
  forbidden jsonb not null,
  edited boolean not null default false,
  retired boolean not null default false
);
