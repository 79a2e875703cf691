-- Sessions that a person wants to see in the own agenda, booked or not, of any event.
create table events.agenda_item (
  person uuid not null,
  session uuid not null references events.session,
  at timestamptz not null,
  primary key (person, session)
);

-- The secret address of a personal calendar, which the person can take back.
create table events.agenda_feed (
  token_hash text primary key,
  person uuid not null unique,
  registration uuid,
  made_at timestamptz not null
);
