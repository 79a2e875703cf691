-- What an event adds to its letters in its own words, by kind of letter and language.
create table events.letter_words (
  event uuid not null references events.event,
  kind text not null check (kind in ('CONFIRMED', 'WAITING', 'REQUESTED', 'REMINDER')),
  words jsonb not null,
  primary key (event, kind)
);
