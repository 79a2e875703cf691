create schema if not exists projects;

create table projects.project (
  id uuid primary key,
  programme uuid not null,
  edition uuid,
  slug text not null unique,
  official_title text not null,
  title_language text not null,
  title jsonb not null,
  acronym text not null,
  aliases text not null,
  lede jsonb not null,
  description jsonb not null,
  goal jsonb not null,
  direct_groups jsonb not null,
  indirect_groups jsonb not null,
  beneficiaries jsonb not null,
  benefit_fields jsonb not null,
  scope text,
  territory text not null,
  territory_version text not null,
  starts_on date,
  ends_on date,
  stated_duration text not null,
  stated_consortium text not null,
  grant_amount numeric(14, 2),
  stated_grant text not null,
  total_cost numeric(14, 2),
  own_contribution numeric(14, 2),
  budget numeric(14, 2),
  budget_kind text not null,
  currency text not null,
  cofinanced boolean not null,
  action_type text not null,
  funder uuid,
  override_status text,
  override_reason text not null,
  override_until date,
  confirmed boolean not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  version int not null,
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index project_programme_idx on projects.project (programme);

create table projects.former_slug (
  slug text primary key,
  project uuid not null references projects.project
);

create table projects.partner (
  id uuid primary key,
  project uuid not null references projects.project,
  organisation uuid not null,
  absorbed uuid,
  role text not null check (role in ('LEAD', 'PARTNER', 'ASSOCIATED')),
  from_day date,
  to_day date,
  position int not null
);
create index partner_project_idx on projects.partner (project, position);
create index partner_organisation_idx on projects.partner (organisation);
create unique index partner_one_lead on projects.partner (project)
  where role = 'LEAD' and to_day is null;

create table projects.document (
  id uuid primary key,
  project uuid not null references projects.project,
  file uuid not null,
  name jsonb not null,
  language text not null,
  closes_on date,
  position int not null
);
create index document_project_idx on projects.document (project, position);
