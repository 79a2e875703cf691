-- Whether an event asks people again if they come, and since when silence gives the place back.
create table events.reconfirmation (
  event uuid primary key references events.event,
  asks boolean not null,
  binding_since timestamptz,
  check (asks or binding_since is null)
);

-- What people answered. Who registers again after giving the place up is asked anew.
create table events.reconfirmation_answer (
  registration uuid primary key references events.registration,
  answer text not null check (answer in ('YES', 'NO')),
  at timestamptz not null
);

-- Letters that went out, so that each goes out once.
create table events.reconfirmation_letter (
  registration uuid not null references events.registration,
  kind text not null check (kind in ('FIRST', 'SECOND', 'ENDED')),
  at timestamptz not null,
  primary key (registration, kind)
);
