create schema if not exists activity;

create table activity.line (
  number bigint generated always as identity primary key,
  key text not null,
  actor uuid,
  object_kind text not null,
  object uuid not null,
  at timestamptz not null,
  message_values jsonb not null,
  changes jsonb not null
);
create index line_object_idx on activity.line (object, number);

create function activity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'history is append only';
end $$;
create trigger line_append_only before update or delete on activity.line
  for each statement execute function activity.refuse_change();
