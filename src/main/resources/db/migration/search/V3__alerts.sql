-- Searches that people keep and are told of what is new. The key ends one without signing in.
create table search.saved (
  id uuid primary key,
  person uuid not null,
  name text not null,
  query text not null,
  rhythm text not null check (rhythm in ('DAILY', 'WEEKLY')),
  stop_key text not null unique,
  created timestamptz not null,
  told timestamptz not null,
  due timestamptz not null
);
create index on search.saved (person);
create index on search.saved (due);
