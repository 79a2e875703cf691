-- Who says that they used a practice, and how; never stars.
create table knowledge.practice_use (
  practice uuid not null references knowledge.practice,
  organisation uuid not null,
  how text not null,
  said_on date not null,
  primary key (practice, organisation)
);

create table knowledge.transfer (
  id uuid primary key,
  practice uuid not null references knowledge.practice,
  practice_version int not null,
  giver uuid,
  adopter uuid not null,
  stage text not null check (stage in ('UNDERSTAND', 'ADAPT', 'REUSE', 'STOPPED')),
  agreed boolean not null,
  confirmed_on date,
  giver_note text not null,
  version int not null,
  check (confirmed_on is null or stage = 'REUSE')
);
create unique index transfer_running_idx on knowledge.transfer (practice, adopter)
  where stage <> 'STOPPED';
create index transfer_adopter_idx on knowledge.transfer (adopter);
create index transfer_giver_idx on knowledge.transfer (giver);

create table knowledge.transfer_step (
  transfer uuid not null references knowledge.transfer,
  position int not null,
  stage text not null check (stage in ('UNDERSTAND', 'ADAPT', 'REUSE', 'STOPPED')),
  day date not null,
  changed text not null,
  help text not null,
  evidence text not null,
  reason text not null,
  primary key (transfer, position)
);
