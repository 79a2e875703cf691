alter table notifications.letter add column notice jsonb not null default '{}';
alter table notifications.letter add column reply_to text;

-- Which organisations were on the list when a letter went out, by the names of then.
create table notifications.letter_organisation (
  letter uuid not null references notifications.letter,
  organisation uuid not null,
  name text not null,
  people int not null,
  primary key (letter, organisation)
);

-- What was written to a person has an end.
alter table notifications.mail add column erased_at timestamptz;
create index mail_sent_idx on notifications.mail (sent_at) where content is not null;
