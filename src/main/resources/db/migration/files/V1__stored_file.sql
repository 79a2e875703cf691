create schema if not exists files;

create table files.stored_file (
  id uuid primary key,
  name text not null,
  kind text not null,
  bytes bigint not null check (bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width integer check (width > 0),
  height integer check (height > 0),
  stored_at timestamptz not null,
  open boolean not null default false,
  check ((width is null) = (height is null))
);

create index stored_file_sha256 on files.stored_file (sha256);
