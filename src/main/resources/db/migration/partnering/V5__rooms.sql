-- A room in which people of a programme solve a problem together; it closes only with an outcome.
create table partnering.room (
  id uuid primary key,
  programme uuid not null,
  need uuid references partnering.listing,
  title text not null,
  problem text not null,
  language text not null,
  opened_by uuid,
  opened_at timestamptz not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  closed_by uuid,
  closed_at timestamptz,
  ending text check (ending in ('SOLVED', 'PARTLY', 'UNSOLVED')),
  outcome text not null,
  outcome_page text not null,
  version int not null,
  check (state = 'OPEN' or (outcome <> '' and ending is not null and closed_at is not null))
);
create index room_programme_idx on partnering.room (programme, state);

create table partnering.room_member (
  room uuid not null references partnering.room,
  person uuid not null,
  joined_at timestamptz not null,
  told_at timestamptz not null,
  primary key (room, person)
);
create index room_member_person_idx on partnering.room_member (person);

create table partnering.room_post (
  id uuid primary key,
  room uuid not null references partnering.room,
  author uuid,
  text text not null,
  written_at timestamptz not null,
  hidden_because text not null
);
create index room_post_room_idx on partnering.room_post (room, written_at);
create index room_post_author_idx on partnering.room_post (author);
