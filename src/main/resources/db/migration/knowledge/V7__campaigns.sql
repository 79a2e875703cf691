-- A showcase with a name, of one programme; what has no campaign stands in the common showcase.
create table knowledge.campaign (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  title jsonb not null,
  text jsonb not null,
  shown boolean not null,
  version int not null
);
create index campaign_programme_idx on knowledge.campaign (programme);

alter table knowledge.showcase_entry
  add column campaign uuid references knowledge.campaign,
  add column work boolean not null default false,
  drop constraint showcase_entry_organisation_key,
  drop constraint showcase_entry_practice_key,
  add check (not work or organisation is not null);
create unique index showcase_entry_once_idx
  on knowledge.showcase_entry (campaign, organisation, practice) nulls not distinct
  where not work;

-- A picture of an entry, or material that comes with it; neither is kept without its rights.
create table knowledge.showcase_file (
  file uuid primary key,
  entry uuid not null references knowledge.showcase_entry,
  picture boolean not null,
  name jsonb not null,
  author text not null check (author <> ''),
  licence text not null check (licence <> ''),
  added_at timestamptz not null
);
create index showcase_file_entry_idx on knowledge.showcase_file (entry, added_at);
