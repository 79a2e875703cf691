-- Who was there: one truth for each person at an event or session, with everything that says so.
create table events.attendance_list (
  subject uuid primary key,
  event uuid not null references events.event,
  session uuid references events.session,
  state text not null check (state in ('OPEN', 'CLOSED')),
  closed_at timestamptz
);
create index attendance_list_event_idx on events.attendance_list (event);

create table events.attendance (
  id uuid primary key,
  subject uuid not null references events.attendance_list,
  registration uuid not null references events.registration,
  state text not null check (state in ('PRESENT', 'EXCUSED')),
  provisional boolean not null default false,
  first_at timestamptz,
  reason text not null default '',
  unique (subject, registration)
);
create index attendance_registration_idx on events.attendance (registration);

create table events.attendance_source (
  attendance uuid not null references events.attendance on delete cascade,
  kind text not null check (kind in ('SCAN', 'PAPER', 'JOIN_LOG', 'IMPORT', 'SESSION', 'CORRECTION')),
  reference text not null default '',
  at timestamptz not null,
  primary key (attendance, kind, reference)
);

create table events.signed_list (
  file uuid primary key,
  subject uuid not null references events.attendance_list,
  name text not null,
  added_at timestamptz not null
);
create index signed_list_subject_idx on events.signed_list (subject);

-- A person says to have been there although the closed list does not.
create table events.attendance_contest (
  subject uuid not null references events.attendance_list,
  registration uuid not null references events.registration,
  words text not null,
  at timestamptz not null,
  accepted boolean,
  primary key (subject, registration)
);

-- What other systems call a registered person.
create table events.external_id (
  event uuid not null references events.event,
  registration uuid not null references events.registration,
  system text not null,
  external_id text not null,
  primary key (event, system, external_id)
);
create index external_id_registration_idx on events.external_id (registration);

-- A list of another system between its preview and its import.
create table events.attendance_import (
  subject uuid primary key references events.attendance_list,
  system text not null,
  rows jsonb not null,
  at timestamptz not null
);

-- Tickets: the code follows from a secret of the installation, only its hash is stored.
create table events.ticket (
  registration uuid primary key references events.registration,
  code_hash text not null unique
);

-- What devices at the door saw, each scan once however often it is sent.
create table events.scan (
  id uuid primary key,
  subject uuid not null references events.attendance_list,
  device uuid not null,
  counter int not null,
  registration uuid references events.registration,
  scanned_at timestamptz not null,
  device_at timestamptz not null,
  received_at timestamptz not null,
  scanned_by uuid,
  unique (device, counter)
);
create index scan_subject_idx on events.scan (subject, registration);
create index scan_registration_idx on events.scan (registration);

-- Certificates: numbers are never given twice, also not those of void certificates.
create table events.certificate_rule (
  event uuid primary key references events.event,
  series text not null,
  threshold int not null check (threshold between 1 and 100),
  hours numeric(6, 1) not null check (hours > 0)
);

create table events.certificate_number (
  series text not null,
  year int not null,
  last int not null,
  primary key (series, year)
);

create table events.certificate (
  id uuid primary key,
  event uuid not null references events.event,
  registration uuid not null references events.registration,
  person uuid,
  series text not null,
  year int not null,
  sequence int not null,
  holder text not null,
  language text not null,
  hours numeric(6, 1) not null,
  issuer text not null,
  issued_at timestamptz not null,
  void_at timestamptz,
  void_reason text not null default '',
  unique (series, year, sequence)
);
create index certificate_event_idx on events.certificate (event);
create index certificate_person_idx on events.certificate (person);
create unique index certificate_valid_idx on events.certificate (registration) where void_at is null;

-- Questions that a session puts to those who are there, and those that they ask.
create table events.poll (
  id uuid primary key,
  session uuid not null references events.session,
  question jsonb not null,
  state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
  opened_at timestamptz,
  closed_at timestamptz
);
create index poll_session_idx on events.poll (session);

create table events.poll_option (
  poll uuid not null references events.poll,
  position int not null,
  label jsonb not null,
  votes int not null default 0,
  primary key (poll, position)
);

create table events.vote (
  poll uuid not null references events.poll,
  registration uuid not null references events.registration,
  position int not null,
  primary key (poll, registration)
);
create index vote_registration_idx on events.vote (registration);

create table events.asked (
  id uuid primary key,
  session uuid not null references events.session,
  registration uuid references events.registration,
  words text not null,
  state text not null check (state in ('NEW', 'ANSWERED', 'HIDDEN')),
  at timestamptz not null
);
create index asked_session_idx on events.asked (session, at);
create index asked_registration_idx on events.asked (registration);

create table events.conclusion (
  id uuid primary key,
  session uuid not null references events.session,
  words jsonb not null,
  addressee text not null,
  tags text[] not null,
  state text not null check (state in ('DRAFT')),
  noted_at timestamptz not null
);
create index conclusion_session_idx on events.conclusion (session);

alter table events.event drop constraint event_state_check;
alter table events.event add check (state in ('DRAFT', 'PUBLISHED', 'CALLED_OFF', 'CLOSED'));
