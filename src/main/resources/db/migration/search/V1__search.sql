create schema if not exists search;

-- One row for everything that can be found. Texts and the long vector lie outside the row, so that
-- counting facets over many rows reads little.
create table search.document (
  id bigint generated always as identity primary key,
  kind text not null,
  ref uuid not null,
  address text not null,
  title jsonb not null,
  context jsonb not null,
  summary jsonb not null,
  body jsonb not null,
  readers text[] not null,
  facets text[] not null,
  concepts text[] not null,
  dated date,
  visible_from timestamptz,
  visible_until timestamptz,
  appeared timestamptz not null,
  heading tsvector not null,
  content tsvector not null,
  unique (kind, ref)
) with (toast_tuple_target = 256);
alter table search.document
  alter column content set storage external,
  alter column readers set storage main,
  alter column facets set storage main,
  alter column heading set storage main;

create index on search.document using gin (content) with (gin_pending_list_limit = 1024);
create index on search.document using gin (heading) with (gin_pending_list_limit = 1024);
create index on search.document using gin (facets) with (gin_pending_list_limit = 1024);
create index on search.document (dated desc nulls last, id);
create index on search.document (appeared);

-- Words that were ever filed, for finding what a mistyped one may have meant. A word tells nothing
-- of where it stands: whether a reader finds anything by it is always asked of the documents.
create table search.word (word text primary key);
create index on search.word using gin (word gin_trgm_ops);

-- The controlled vocabulary: concepts with labels in several languages, the preferred one first.
-- What somebody edited is never overwritten by the file that Hanza brings.
create table search.concept (
  slug text primary key,
  kind text not null,
  broader text,
  labels jsonb not null,
  edited boolean not null default false,
  retired boolean not null default false
);

-- What people said of the concepts of a document: that one fits or that it does not.
create table search.tag (
  kind text not null,
  ref uuid not null,
  concept text not null,
  fits boolean not null,
  person uuid,
  at timestamptz not null,
  primary key (kind, ref, concept)
);

-- Counts the changes of the vocabulary, so that every node knows when to read it anew.
create table search.vocabulary (
  single boolean primary key default true check (single),
  edition bigint not null
);
insert into search.vocabulary (edition) values (1);

-- How far building the index anew has come; the last one only.
create table search.rebuild (
  single boolean primary key default true check (single),
  started timestamptz not null,
  beat timestamptz not null,
  ended timestamptz,
  done bigint not null,
  total bigint not null,
  failed boolean not null default false
);
