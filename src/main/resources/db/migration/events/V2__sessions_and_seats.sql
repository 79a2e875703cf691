create extension if not exists btree_gist;

-- Series with numbered editions: what an edition is about, and what is known of earlier ones.
create table events.series (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  name jsonb not null,
  lede jsonb not null,
  hashtag text not null,
  official boolean not null,
  version int not null
);
create index series_programme_idx on events.series (programme);

create table events.edition (
  id uuid primary key,
  series uuid not null references events.series,
  number int not null check (number > 0),
  year int not null,
  name jsonb not null,
  starts_on date,
  ends_on date,
  city jsonb not null,
  version int not null,
  unique (series, number),
  check (ends_on is null or ends_on >= starts_on)
);

create table events.edition_figure (
  edition uuid not null references events.edition,
  indicator text not null check (indicator in ('PEOPLE', 'SESSIONS', 'PARTNERS', 'COUNTRIES')),
  amount numeric not null,
  qualifier text not null,
  source text not null,
  primary key (edition, indicator)
);

create table events.theme (
  id uuid primary key,
  edition uuid not null references events.edition,
  position int not null,
  name jsonb not null,
  unique (edition, position) deferrable initially deferred
);

-- Where an event belongs: to an edition, and into a larger event.
create table events.belonging (
  event uuid primary key references events.event,
  edition uuid references events.edition,
  part_of uuid references events.event,
  check (part_of is null or part_of <> event)
);
create index belonging_edition_idx on events.belonging (edition);
create index belonging_part_of_idx on events.belonging (part_of);

create table events.track (
  id uuid primary key,
  event uuid not null references events.event,
  position int not null,
  name jsonb not null
);
create index track_event_idx on events.track (event, position);

create table events.room (
  id uuid primary key,
  event uuid not null references events.event,
  position int not null,
  name jsonb not null,
  capacity int check (capacity > 0),
  features text[] not null default '{}'
);
create index room_event_idx on events.room (event, position);

create table events.session (
  id uuid primary key,
  event uuid not null references events.event,
  registers_at uuid not null references events.event,
  slug text not null,
  kind text not null,
  title jsonb not null,
  lede jsonb not null,
  description jsonb not null,
  questions jsonb not null default '{}',
  language text not null,
  interpretation text[] not null default '{}',
  track uuid references events.track,
  theme uuid references events.theme,
  room uuid references events.room,
  starts_on date not null,
  starts_at time not null,
  ends_on date not null,
  ends_at time not null,
  zone text not null,
  starts timestamptz not null,
  ends timestamptz not null,
  mode text not null check (mode in ('ONSITE', 'ONLINE', 'HYBRID')),
  booking text not null check (booking in ('OPEN', 'BOOKABLE', 'APPROVAL', 'BY_ORGANISER')),
  platform text not null default '',
  join_link text not null default '',
  access text not null default '',
  hashtag text not null default '',
  external_system text not null default '',
  external_id text not null default '',
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'HELD', 'CANCELLED')),
  sequence int not null default 0,
  changed_at timestamptz not null,
  version int not null,
  unique (event, slug),
  check (ends > starts)
);
create index session_event_idx on events.session (event, starts);
create index session_registers_at_idx on events.session (registers_at, starts);
create index session_theme_idx on events.session (theme);
create unique index session_external_idx on events.session (event, external_system, external_id)
  where external_id <> '';

create table events.speaker (
  session uuid not null references events.session on delete cascade,
  position int not null,
  role text not null check (role in ('SPEAKER', 'MODERATOR', 'HOST')),
  name text not null,
  affiliation text not null,
  external_id text not null default '',
  primary key (session, position)
);

-- How an event gives its seats.
create table events.seat_policy (
  event uuid primary key references events.event,
  approval boolean not null default false,
  accept_hours int not null default 24 check (accept_hours >= 0),
  quiet_from time not null default '22:00',
  quiet_to time not null default '07:00',
  cutoff_hours int not null default 3 check (cutoff_hours >= 0)
);

create table events.eligibility (
  id uuid primary key,
  event uuid not null references events.event,
  position int not null,
  field text not null check (field in ('SECTOR', 'FUNCTION', 'ORGANISATION_KIND', 'TERRITORY', 'MEMBER')),
  accepted text[] not null,
  outcome text not null check (outcome in ('REFUSE', 'WAIT', 'APPROVAL')),
  wording jsonb not null
);
create index eligibility_event_idx on events.eligibility (event, position);

-- The seats of an event or of one of its sessions, for each audience.
alter table events.seat_pool drop constraint seat_pool_event_fkey;
alter table events.seat_pool rename column event to subject;
alter table events.seat_pool add column audience text not null default 'ALL'
  check (audience in ('ALL', 'ONSITE', 'ONLINE'));
alter table events.seat_pool drop constraint seat_pool_pkey;
alter table events.seat_pool add primary key (subject, audience);
alter table events.seat_pool add column event uuid;
update events.seat_pool set event = subject;
alter table events.seat_pool alter column event set not null;
alter table events.seat_pool add foreign key (event) references events.event;
alter table events.seat_pool add column waiting int not null default 0 check (waiting >= 0);
alter table events.seat_pool add column held int not null default 0 check (held >= 0);
alter table events.seat_pool add column last_key bigint not null default 0;
alter table events.seat_pool add column last_entry bigint not null default 0;
alter table events.seat_pool add column last_seated boolean not null default false;
alter table events.seat_pool add check (taken >= 0);
alter table events.seat_pool add check (capacity >= 0);
create index seat_pool_event_idx on events.seat_pool (event);
alter table events.seat_pool set (fillfactor = 50);

-- Who has, wants or had a seat: one row for a registration and an event or session.
create table events.booking (
  id uuid primary key,
  registration uuid not null references events.registration,
  subject uuid not null,
  audience text not null,
  session uuid references events.session,
  state text not null check (state in ('REQUESTED', 'CONFIRMED', 'MUST_CHOOSE', 'WAITING', 'OFFERED',
    'DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN', 'CANCELLED')),
  class int not null default 0,
  queue_key bigint not null,
  during tstzrange,
  booked_at timestamptz not null,
  changed_at timestamptz not null,
  offers int not null default 0,
  expires_at timestamptz,
  opted_out boolean not null default false,
  keeps_place boolean not null default false,
  reason text not null default '',
  unique (registration, subject),
  foreign key (subject, audience) references events.seat_pool (subject, audience),
  constraint booking_no_overlap exclude using gist (registration with =, during with &&)
    where (state = 'CONFIRMED' and session is not null)
);
create index booking_queue_idx on events.booking (subject, audience, class, queue_key)
  where state = 'WAITING';
create index booking_subject_idx on events.booking (subject, state);
create index booking_expiry_idx on events.booking (expires_at) where expires_at is not null;

-- What happened to the seats of a pool, in order: enough to replay every decision.
create table events.seat_entry (
  subject uuid not null,
  audience text not null,
  number bigint not null,
  what text not null,
  booking uuid,
  class int,
  queue_key bigint,
  units int,
  at timestamptz not null,
  primary key (subject, audience, number)
);

-- Letters that are due: written and handed to the outbox by a job, once.
create table events.due_letter (
  id bigint generated always as identity primary key,
  registration uuid not null,
  subject uuid not null,
  kind text not null,
  at timestamptz not null
);
create index due_letter_registration_idx on events.due_letter (registration);

-- The links of letters: each leads to one's own place until the registration is erased.
create table events.pass (
  token_hash text primary key,
  registration uuid not null references events.registration,
  issued_at timestamptz not null
);
create index pass_registration_idx on events.pass (registration);
insert into events.pass (token_hash, registration, issued_at)
select token_hash, id, letter_at from events.registration where erased_at is null;
alter table events.registration drop column token_hash;

-- Answers to requests that were sent with an idempotency key.
create table events.answered_request (
  owner uuid not null,
  key text not null,
  fingerprint text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (owner, key)
);
create index answered_request_at_idx on events.answered_request (at);

alter table events.registration drop constraint registration_state_check;
alter table events.registration add check (state in ('SUBMITTED', 'REQUESTED', 'CONFIRMED', 'WAITING',
  'OFFERED', 'DECLINED', 'EXPIRED', 'REFUSED', 'WITHDRAWN', 'CANCELLED'));
alter table events.registration alter column state set default 'SUBMITTED';
alter table events.registration add column waiting_class int not null default 0;
alter table events.registration add column audience text not null default 'ONSITE'
  check (audience in ('ONSITE', 'ONLINE'));
alter table events.registration add column organisation uuid;
alter table events.registration add column origin text not null default 'ONLINE'
  check (origin in ('ONLINE', 'PAPER', 'DELEGATION', 'IMPORT', 'WALK_IN', 'INVITED'));
alter table events.registration add column brought_by uuid;

-- Seats that were given before there were bookings.
insert into events.booking (id, registration, subject, audience, state, queue_key, booked_at, changed_at)
select gen_random_uuid(), id, event, 'ALL', state, number, registered_at,
  coalesce(withdrawn_at, registered_at) from events.registration;
update events.seat_pool p set last_key = numbers;
update events.seat_pool p set last_entry = n from (
  select event, count(*) as n from events.registration where state = 'CONFIRMED' group by event) r
  where r.event = p.subject;
insert into events.seat_entry (subject, audience, number, what, units, at)
select subject, audience, 0, 'RESIZE', capacity, now() from events.seat_pool;
insert into events.seat_entry (subject, audience, number, what, booking, class, queue_key, at)
select b.subject, 'ALL', row_number() over (partition by b.subject order by b.queue_key),
  'CLAIM', b.id, 0, b.queue_key, b.booked_at
from events.booking b where b.state = 'CONFIRMED';
