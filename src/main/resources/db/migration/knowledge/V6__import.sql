-- Tables of practices that were looked at and wait for a day at most to be taken in.
create table knowledge.import (
  id uuid primary key,
  programme uuid not null,
  submits boolean not null,
  file_name text not null,
  encoding text not null,
  content bytea not null,
  uploaded_at timestamptz not null
);

-- Where a practice came from that was taken out of a table.
create table knowledge.imported (
  practice uuid primary key references knowledge.practice,
  programme uuid not null,
  source_key text not null,
  fingerprint text not null,
  file_name text not null,
  row_number int not null,
  taken_at timestamptz not null,
  unique (programme, source_key)
);
