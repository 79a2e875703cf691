create schema if not exists notifications;

create table notifications.mail (
  id uuid primary key,
  person uuid,
  content jsonb,
  state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
  attempts int not null default 0,
  queued_at timestamptz not null,
  next_attempt_at timestamptz not null,
  sent_at timestamptz
);
create index mail_waiting_idx on notifications.mail (next_attempt_at) where state = 'QUEUED';
create index mail_person_idx on notifications.mail (person);
