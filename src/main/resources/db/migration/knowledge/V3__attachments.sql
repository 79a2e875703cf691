create table knowledge.attachment (
  file uuid primary key,
  practice uuid not null references knowledge.practice,
  name jsonb not null,
  licence text not null,
  added_at timestamptz not null
);
create index attachment_practice_idx on knowledge.attachment (practice, added_at);
