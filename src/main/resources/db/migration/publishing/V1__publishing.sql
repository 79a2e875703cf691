create schema if not exists publishing;

create table publishing.article (
  id uuid primary key,
  kind text not null check (kind in ('NEWS', 'PAGE')),
  programme uuid,
  project uuid,
  slug text not null,
  title jsonb not null,
  lead jsonb not null,
  body jsonb not null,
  more jsonb not null,
  topics text not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz,
  expires_at timestamptz,
  changed_at timestamptz not null,
  version int not null,
  unique nulls not distinct (programme, kind, slug),
  check ((state = 'DRAFT') or (published_at is not null))
);
create index article_published_idx on publishing.article (published_at desc) where state = 'PUBLISHED';
create index article_project_idx on publishing.article (project);

create table publishing.article_area (
  article uuid not null references publishing.article,
  position int not null,
  area uuid not null,
  primary key (article, area)
);

-- Addresses that an article had before: they lead to where it is now.
create table publishing.old_slug (
  programme uuid,
  kind text not null,
  slug text not null,
  article uuid not null references publishing.article,
  unique nulls not distinct (programme, kind, slug)
);

create table publishing.picture (
  id uuid primary key,
  article uuid not null references publishing.article,
  position int not null,
  file uuid not null,
  alt jsonb not null,
  decorative boolean not null,
  credit text not null,
  licence text not null
);
create index picture_article_idx on publishing.picture (article);

create table publishing.download (
  id uuid primary key,
  article uuid not null references publishing.article,
  position int not null,
  file uuid not null,
  title jsonb not null,
  language text not null
);
create index download_article_idx on publishing.download (article);

create table publishing.web_link (
  address text primary key,
  state text not null check (state in ('UNCHECKED', 'ALIVE', 'DEAD', 'REFUSED')),
  status int,
  checked_at timestamptz,
  copy_address text not null default '',
  copy_on date,
  check ((copy_address = '') = (copy_on is null))
);

create table publishing.link_use (
  article uuid not null references publishing.article,
  address text not null references publishing.web_link,
  primary key (article, address)
);
create index link_use_address_idx on publishing.link_use (address);

-- Pasted texts as they came, byte by byte.
create table publishing.original (
  id uuid primary key,
  content bytea not null,
  sha256 text not null,
  kept_at timestamptz not null,
  kept_by uuid
);

create table publishing.profile (
  id uuid primary key,
  programme uuid,
  position int not null,
  label jsonb not null,
  address text not null
);

create table publishing.statement (
  id uuid primary key,
  entity text not null,
  url text not null,
  site_published_on date not null,
  site_updated_on date not null,
  status text not null check (status in ('FULL', 'PARTIAL', 'NONE')),
  prepared_on date not null,
  reviewed_on date not null,
  person text not null,
  email text not null,
  phone text not null,
  exceptions jsonb not null,
  architecture jsonb not null,
  applications jsonb not null,
  version int not null
);

create table publishing.optional_cookie (
  name text primary key,
  purpose jsonb not null,
  lifetime jsonb not null,
  provider text not null
);

-- Every choice about optional cookies, with the version of the text that was read.
create table publishing.cookie_choice (
  number bigint generated always as identity primary key,
  visitor uuid not null,
  accepted boolean not null,
  text_version text not null,
  chosen_at timestamptz not null
);
create index cookie_choice_visitor_idx on publishing.cookie_choice (visitor);
