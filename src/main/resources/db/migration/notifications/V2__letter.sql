create table notifications.letter (
  id uuid primary key,
  sender uuid not null,
  selection text not null,
  label jsonb not null,
  kind text not null check (kind in ('SERVICE', 'NEWS')),
  subject jsonb not null,
  body jsonb not null,
  people int not null,
  drafted_at timestamptz not null,
  sent_at timestamptz,
  version int not null
);
create index letter_sender_idx on notifications.letter (sender, drafted_at);
create index letter_selection_idx on notifications.letter (selection, drafted_at);

-- Who was on the list when a letter went out, by id only, and in which language it was.
create table notifications.letter_recipient (
  letter uuid not null references notifications.letter,
  person uuid not null,
  language text not null,
  stop_hash text unique,
  stopped_at timestamptz,
  primary key (letter, person)
);
create index letter_recipient_person_idx on notifications.letter_recipient (person);
