create schema if not exists events;

create table events.event (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  kind text not null,
  edition_number int check (edition_number > 0),
  title jsonb not null,
  lede jsonb not null,
  description jsonb not null,
  starts_on date not null,
  ends_on date not null,
  starts_at time,
  ends_at time,
  zone text not null,
  venue jsonb not null,
  city jsonb not null,
  address text not null,
  country text not null,
  platform text not null,
  join_link text not null,
  organiser uuid,
  funder uuid,
  funder_edition uuid,
  capacity int check (capacity > 0),
  opens_at timestamptz,
  closes_at timestamptz,
  clause uuid,
  hashtag text not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'CALLED_OFF')),
  sequence int not null,
  version int not null,
  check (ends_on >= starts_on),
  check ((starts_at is null) = (ends_at is null))
);
create index event_programme_idx on events.event (programme, starts_on);
create index event_dates_idx on events.event (state, ends_on);

create table events.former_slug (
  slug text primary key,
  event uuid not null references events.event
);

create table events.seat_pool (
  event uuid primary key references events.event,
  capacity int,
  taken int not null default 0,
  numbers int not null default 0,
  constraint seat_pool_not_oversold check (capacity is null or taken <= capacity)
);

create table events.registration (
  id uuid primary key,
  event uuid not null references events.event,
  person uuid not null,
  number int not null,
  sector text,
  work_function text,
  organisation_name text not null,
  language text not null,
  state text not null check (state in ('CONFIRMED', 'WITHDRAWN')),
  token_hash text not null unique,
  clause_edition int not null,
  registered_at timestamptz not null,
  letter_at timestamptz not null,
  withdrawn_at timestamptz,
  erased_at timestamptz,
  version int not null,
  unique (event, person),
  unique (event, number)
);
create index registration_person_idx on events.registration (person);
