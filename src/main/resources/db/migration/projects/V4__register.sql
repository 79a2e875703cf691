alter table projects.project
  add column areas text[] not null default '{}',
  add column countries text[] not null default '{}';

create table projects.provenance (
  project uuid primary key references projects.project,
  import_key text not null unique,
  source text not null,
  number text not null,
  credit text not null,
  link text not null,
  retrieved_on date not null,
  note text not null
);

create table projects.import (
  id uuid primary key,
  programme uuid not null,
  published boolean not null,
  file_name text not null,
  encoding text not null,
  content bytea not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
