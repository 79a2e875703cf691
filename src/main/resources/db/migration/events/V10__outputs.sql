-- How far an event reaches, which says nothing of the scope of a project.
create table events.event_reach (
  event uuid primary key references events.event,
  reach text not null check (reach in ('LOCAL', 'REGIONAL', 'NATIONAL', 'INTERNATIONAL'))
);

-- What phases of work left behind, presented at an event.
create table events.output (
  id uuid primary key,
  event uuid not null references events.event,
  position int not null,
  phase jsonb not null,
  title jsonb not null,
  kind text not null check (kind in ('DOCUMENT', 'PAGE', 'MODEL')),
  link text not null,
  body jsonb not null,
  file uuid,
  file_name text,
  file_bytes bigint,
  check ((file is null) = (file_name is null) and (file is null) = (file_bytes is null))
);
create index output_event_idx on events.output (event, position);
