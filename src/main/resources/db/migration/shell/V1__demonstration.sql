create schema if not exists shell;

create table shell.demonstration (
  part text primary key,
  loaded_at timestamptz not null default now()
);
