create schema if not exists results;

-- Somebody who is counted; the person is gone once erased, the row stays.
create table results.participant (
  id uuid primary key,
  person uuid unique
);

create table results.occasion (
  id uuid primary key,
  programme uuid not null,
  title jsonb not null,
  day date not null
);
create index occasion_programme_idx on results.occasion (programme, day);

create table results.fact (
  source text primary key,
  kind text not null,
  participant uuid not null references results.participant,
  programme uuid not null,
  occasion uuid not null references results.occasion,
  event uuid not null,
  sector text,
  work_function text,
  organisation text not null,
  day date not null,
  evidence text not null,
  recorded_at timestamptz not null
);
create index fact_event_idx on results.fact (event, kind);
create index fact_participant_idx on results.fact (participant);
create index fact_programme_idx on results.fact (programme);

-- Whether two entries of one name are one person.
create table results.decision (
  one uuid not null references results.participant,
  other uuid not null references results.participant,
  same boolean not null,
  decided_by uuid,
  decided_at timestamptz not null,
  primary key (one, other),
  check (one < other)
);

-- Events that are counted together, with the number of people that there are to be.
create table results.tally (
  id uuid primary key,
  programme uuid not null,
  name jsonb not null,
  target int check (target > 0)
);
create index tally_programme_idx on results.tally (programme);

create table results.tally_event (
  tally uuid not null references results.tally,
  event uuid not null,
  primary key (tally, event)
);
