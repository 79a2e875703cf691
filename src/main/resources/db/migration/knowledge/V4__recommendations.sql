create table knowledge.recommendation (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  source text not null,
  source_title jsonb not null,
  number int not null check (number > 0),
  title jsonb not null,
  text jsonb not null,
  justification jsonb not null,
  due_on date not null,
  priority uuid,
  owner uuid,
  issued_on date,
  version int not null,
  unique (source, number)
);
create index recommendation_programme_idx on knowledge.recommendation (programme);
create index recommendation_owner_idx on knowledge.recommendation (owner);

create table knowledge.finding (
  recommendation uuid not null references knowledge.recommendation,
  position int not null,
  what text not null,
  address text not null,
  primary key (recommendation, position)
);

create table knowledge.recommendation_area (
  recommendation uuid not null references knowledge.recommendation,
  position int not null,
  area uuid not null,
  primary key (recommendation, position)
);
create index recommendation_area_area_idx on knowledge.recommendation_area (area);

-- Organisations that stand behind it, such as the cities of a network.
create table knowledge.backer (
  recommendation uuid not null references knowledge.recommendation,
  position int not null,
  organisation uuid not null,
  primary key (recommendation, position)
);

create table knowledge.addressee (
  id uuid primary key,
  recommendation uuid not null references knowledge.recommendation,
  organisation uuid not null,
  level text not null check (level in ('LOCAL', 'REGIONAL', 'NATIONAL', 'EU')),
  state text not null,
  published boolean not null,
  version int not null,
  unique (recommendation, organisation)
);
create index addressee_organisation_idx on knowledge.addressee (organisation);

create table knowledge.addressee_step (
  addressee uuid not null references knowledge.addressee,
  position int not null,
  state text not null,
  day date not null,
  words text not null,
  author text not null,
  evidence text not null,
  person uuid,
  paper uuid,
  primary key (addressee, position)
);
create index addressee_step_person_idx on knowledge.addressee_step (person);

create table knowledge.addressee_letter (
  addressee uuid not null references knowledge.addressee,
  kind text not null check (kind in ('ENDING', 'OVERDUE')),
  sent_at timestamptz not null,
  primary key (addressee, kind)
);
