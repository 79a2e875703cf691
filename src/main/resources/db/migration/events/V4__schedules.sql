-- Where people register for a session in another system.
alter table events.session add column external_url text not null default '';

-- Schedule files that were looked at and are not taken yet; kept for a day.
create table events.schedule_upload (
  id uuid primary key,
  event uuid not null references events.event,
  file_name text not null,
  content bytea not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
