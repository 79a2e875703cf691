-- Challenges, teams and the sheets of the jury of hackathons.
create table events.hackathon (
  event uuid primary key references events.event,
  closed_at timestamptz
);

create table events.challenge (
  id uuid primary key,
  event uuid not null references events.hackathon,
  position int not null,
  title jsonb not null,
  description jsonb not null
);
create index challenge_event_idx on events.challenge (event, position);

create table events.criterion (
  id uuid primary key,
  event uuid not null references events.hackathon,
  position int not null,
  name jsonb not null,
  weight numeric(7, 3) not null check (weight > 0),
  most numeric(7, 2) not null check (most > 0)
);
create index criterion_event_idx on events.criterion (event, position);

create table events.team (
  id uuid primary key,
  event uuid not null references events.hackathon,
  position int not null,
  name text not null,
  challenge uuid not null references events.challenge,
  organisations text not null default '',
  unique (event, name)
);

-- Who belongs to a team: nobody to two.
create table events.team_member (
  registration uuid primary key references events.registration,
  team uuid not null references events.team on delete cascade
);
create index team_member_team_idx on events.team_member (team);

create table events.mentor (
  team uuid not null references events.team on delete cascade,
  position int not null,
  name text not null,
  organisation text not null,
  primary key (team, position)
);

create table events.juror (
  event uuid not null references events.hackathon,
  person uuid not null,
  position int not null,
  primary key (event, person)
);
create index juror_person_idx on events.juror (person);

-- Teams that a juror does not judge, since both are too close.
create table events.jury_conflict (
  team uuid not null references events.team on delete cascade,
  person uuid not null,
  reason text not null,
  declared_at timestamptz not null,
  primary key (team, person)
);

-- Sheets that the office goes without.
create table events.jury_waiver (
  team uuid not null references events.team on delete cascade,
  person uuid not null,
  reason text not null,
  primary key (team, person)
);

create table events.jury_sheet (
  team uuid not null references events.team on delete cascade,
  person uuid not null,
  comment text not null,
  submitted_at timestamptz,
  returned text not null default '',
  primary key (team, person)
);
create index jury_sheet_person_idx on events.jury_sheet (person);

create table events.jury_points (
  team uuid not null,
  person uuid not null,
  criterion uuid not null references events.criterion on delete cascade,
  points numeric(7, 2) not null check (points >= 0),
  primary key (team, person, criterion),
  foreign key (team, person) references events.jury_sheet (team, person)
    on delete cascade on update cascade
);
