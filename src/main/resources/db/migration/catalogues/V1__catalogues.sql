create schema if not exists catalogues;

-- What is public of each thing, as it was last given to everybody, and when that changed, in whole
-- seconds. A row is never deleted: without content it is a tombstone.
create table catalogues.record (
  kind text not null,
  id uuid not null,
  changed_at timestamptz not null check (changed_at = date_trunc('second', changed_at)),
  sets text[] not null,
  content jsonb,
  primary key (kind, id)
);

create index on catalogues.record (changed_at, id);
create index on catalogues.record using gin (sets);
