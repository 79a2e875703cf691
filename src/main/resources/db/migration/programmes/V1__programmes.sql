create schema if not exists programmes;

create table programmes.funder (
  id uuid primary key,
  parent uuid references programmes.funder,
  kind text not null check (kind in ('INSTITUTION', 'MECHANISM', 'PROGRAMME', 'FUND', 'CALL')),
  name jsonb not null,
  aliases text not null,
  period_from date,
  period_to date,
  for_ngos boolean not null,
  version int not null,
  check (period_to >= period_from)
);

-- What sources say about a funder: added, never changed.
create table programmes.claim (
  number bigint generated always as identity primary key,
  funder uuid not null references programmes.funder,
  subject text not null,
  stated text not null,
  quote text not null,
  source text not null,
  address text not null,
  stated_on text not null
);
create index claim_funder_idx on programmes.claim (funder);

create table programmes.programme (
  id uuid primary key,
  slug text not null unique,
  name jsonb not null,
  short_name text not null,
  lede jsonb not null,
  mission jsonb not null,
  target_groups jsonb not null,
  accent text not null check (accent in ('TEAL', 'VIOLET', 'OCHRE', 'BLUE', 'PLUM')),
  scope text not null,
  funder uuid references programmes.funder,
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  version int not null
);

create table programmes.founder (
  programme uuid not null references programmes.programme,
  position int not null,
  organisation uuid not null,
  level text not null check (level in ('MUNICIPALITY', 'REGION', 'STATE', 'OTHER')),
  act text not null,
  valid_from date,
  valid_to date,
  primary key (programme, organisation)
);

create table programmes.area (
  id uuid primary key,
  programme uuid not null references programmes.programme,
  position int not null,
  name jsonb not null,
  gloss jsonb not null,
  valid_from date,
  valid_to date
);
create index area_programme_idx on programmes.area (programme);

create table programmes.objective (
  id uuid primary key,
  programme uuid not null references programmes.programme,
  position int not null,
  domain jsonb not null,
  text jsonb not null
);
create index objective_programme_idx on programmes.objective (programme);

create table programmes.edition (
  id uuid primary key,
  programme uuid not null references programmes.programme,
  year int not null,
  number int,
  name jsonb not null,
  starts_on date,
  ends_on date,
  version int not null,
  unique (programme, year, number),
  check (ends_on >= starts_on)
);

-- Wordings of co-financing notices: a new wording is a new row, so that what was issued keeps its own.
create table programmes.notice (
  id uuid primary key,
  funder uuid not null references programmes.funder,
  edition uuid references programmes.edition,
  wording jsonb not null,
  disclaimer jsonb not null,
  logo uuid,
  valid_from date not null,
  unique nulls not distinct (funder, edition, valid_from)
);

-- When state money obliges to a poster and a notice: each row is the law of its time.
create table programmes.publicity_rule (
  id text primary key,
  valid_from date not null,
  valid_to date,
  above_pln numeric(14, 2) not null,
  european_limit_eur numeric(14, 2) not null,
  source text not null,
  verified boolean not null,
  check (valid_to >= valid_from)
);

insert into programmes.publicity_rule values
  ('L20', '2021-06-25', null, 50000.00, 500000.00,
   'Ustawa o finansach publicznych, art. 35a–35d; Dz.U. 2021 poz. 953 i 2506', true);
