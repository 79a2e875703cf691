-- Since when a booking waits or waited, for the chances that are told to who waits now.
alter table events.booking add column waited_at timestamptz;
create index booking_waited_idx on events.booking (subject, audience, changed_at)
  where waited_at is not null;

-- A draw of the seats of an event or session. The hash of the seed is published before the list of
-- requests closes, the seed after the draw (drawn_at); when everybody has an answer it is settled.
create table events.draw (
  subject uuid primary key,
  event uuid not null references events.event,
  session uuid references events.session,
  closes_at timestamptz not null,
  seed text not null,
  commitment text not null,
  announced_at timestamptz not null,
  drawn_at timestamptz,
  settled_at timestamptz,
  check (session is null or session = subject),
  check (session is not null or event = subject)
);

-- The tickets in the order in which they were drawn; later requests follow by their time.
create table events.draw_ticket (
  subject uuid not null references events.draw,
  position int not null,
  booking uuid not null,
  class int not null,
  late boolean not null,
  primary key (subject, position),
  unique (subject, booking)
);
