-- Addresses of other systems that are told what happens to bookings of a programme's events.
create table events.webhook (
  id uuid primary key,
  programme uuid not null,
  url text not null,
  secret text not null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index webhook_programme_idx on events.webhook (programme) where ended_at is null;

create table events.delivery (
  id uuid primary key,
  webhook uuid not null references events.webhook on delete cascade,
  kind text not null,
  body jsonb not null,
  at timestamptz not null,
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  delivered_at timestamptz,
  failed_at timestamptz,
  answer int
);
create index delivery_waiting_idx on events.delivery (next_attempt_at)
  where delivered_at is null and failed_at is null;
create index delivery_webhook_idx on events.delivery (webhook, at);

-- What is told of a booking: ids and states, never who it is.
create function events.tell_hooks() returns trigger language plpgsql as $$
begin
  insert into events.delivery (id, webhook, kind, body, at, next_attempt_at)
  select gen_random_uuid(), w.id,
    case when new.session is null then 'registration' else 'booking' end || '.' || lower(new.state),
    jsonb_build_object('booking', new.id, 'registration', new.registration, 'event', e.id,
      'session', new.session, 'audience', new.audience, 'state', new.state, 'at', new.changed_at),
    new.changed_at, new.changed_at
  from events.webhook w
  join events.event e on e.programme = w.programme
  join events.registration r on r.event = e.id
  where r.id = new.registration and w.ended_at is null;
  return null;
end $$;
create trigger booking_tells_hooks after insert or update of state on events.booking
  for each row execute function events.tell_hooks();

-- Reminders that went out, so that each goes out once.
create table events.reminder (
  registration uuid not null,
  days int not null,
  at timestamptz not null,
  primary key (registration, days)
);
