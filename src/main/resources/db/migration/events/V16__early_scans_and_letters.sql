-- Scans that a device made before the door opened: kept, but nobody is present by them.
alter table events.scan add column early boolean not null default false;

-- When jurors were written to; those named before are not written to late.
alter table events.juror add column told_at timestamptz;
update events.juror set told_at = now();
create index juror_untold_idx on events.juror (event) where told_at is null;

-- What the office says to everybody at once, such as why an event does not take place.
alter table events.due_letter add column reason text not null default '';
