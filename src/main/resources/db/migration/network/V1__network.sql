create schema if not exists network;
create extension if not exists pg_trgm;

create table network.organisation (
  id uuid primary key,
  slug text not null unique,
  own_name text not null,
  own_language text not null,
  names jsonb not null,
  description jsonb not null,
  website text not null,
  source text not null,
  state text not null check (state in ('ACTIVE', 'CLOSED')),
  closed_on date,
  successor uuid references network.organisation,
  succeeded_on date,
  succession_cause text not null,
  merged_into uuid references network.organisation,
  search text not null,
  registered_at timestamptz not null,
  version int not null,
  check (merged_into <> id),
  check (successor <> id)
);
create index organisation_search_idx on network.organisation using gin (search gin_trgm_ops);
create index organisation_name_idx on network.organisation (own_name collate "pl-x-icu", id)
  where merged_into is null;
create index organisation_successor_idx on network.organisation (successor)
  where successor is not null;
create index organisation_merged_idx on network.organisation (merged_into)
  where merged_into is not null;

create table network.alias (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  name text not null,
  language text not null,
  primary key (organisation, position)
);

create table network.kind (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  kind text not null,
  valid_from date,
  valid_to date,
  primary key (organisation, position)
);
create index kind_kind_idx on network.kind (kind, organisation);

create table network.legal_form (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  legal_class text not null,
  valid_from date,
  valid_to date,
  primary key (organisation, position)
);

create table network.identifier (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  scheme text not null,
  country text not null,
  value text not null,
  match_key text not null,
  verified boolean not null,
  primary key (organisation, position)
);
create index identifier_key_idx on network.identifier (match_key);

create table network.seat (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  country text not null,
  place text not null,
  latitude double precision,
  longitude double precision,
  nuts text not null,
  nuts_version text not null,
  terc text not null,
  valid_from date,
  valid_to date,
  primary key (organisation, position)
);
create index seat_country_idx on network.seat (country, organisation);

create table network.area (
  organisation uuid not null references network.organisation on delete cascade,
  position int not null,
  slug text not null,
  label jsonb not null,
  primary key (organisation, position)
);
create index area_slug_idx on network.area (slug, organisation);

create view network.merged as
with recursive chain (id, current, depth) as (
  select id, merged_into, 1 from network.organisation where merged_into is not null
  union all
  select chain.id, next.merged_into, chain.depth + 1
  from chain join network.organisation next on next.id = chain.current
  where next.merged_into is not null
)
select distinct on (id) id, current from chain order by id, depth desc;

create table network.merge (
  id uuid primary key,
  kept uuid not null references network.organisation,
  absorbed uuid not null references network.organisation,
  merged_at timestamptz not null,
  merged_by uuid,
  undone_at timestamptz,
  undone_by uuid,
  version int not null
);
create unique index merge_standing_idx on network.merge (absorbed) where undone_at is null;

create table network.distinct_pair (
  one uuid not null references network.organisation,
  other uuid not null references network.organisation,
  said_at timestamptz not null,
  said_by uuid,
  primary key (one, other),
  check (one < other)
);

create table network.affiliation (
  id uuid primary key,
  person uuid not null,
  organisation uuid not null references network.organisation,
  function text not null,
  sector text not null,
  valid_from date,
  valid_to date,
  version int not null
);
create index affiliation_person_idx on network.affiliation (person);
create index affiliation_organisation_idx on network.affiliation (organisation);

create table network.membership (
  id uuid primary key,
  member uuid not null references network.organisation,
  association uuid references network.organisation,
  programme uuid,
  valid_from date,
  valid_to date,
  version int not null,
  check ((association is null) <> (programme is null)),
  check (association <> member)
);
create index membership_member_idx on network.membership (member);
create index membership_association_idx on network.membership (association);
create index membership_programme_idx on network.membership (programme);

create table network.country_group (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  owner text not null,
  source text not null,
  position int not null,
  version int not null
);

create table network.country_group_member (
  country_group uuid not null references network.country_group on delete cascade,
  position int not null,
  country text not null,
  valid_from date,
  valid_to date,
  suspended_from date,
  primary key (country_group, position)
);

create table network.suspension (
  id uuid primary key,
  programme uuid,
  country text not null,
  valid_from date not null,
  valid_to date,
  reason jsonb not null,
  source text not null,
  decided_at timestamptz not null,
  decided_by uuid,
  version int not null
);
create index suspension_country_idx on network.suspension (country);

create table network.import (
  id uuid primary key,
  file_name text not null,
  encoding text not null,
  content bytea not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
