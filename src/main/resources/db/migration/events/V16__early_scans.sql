-- Scans that a device made before the door opened: kept, but nobody is present by them.
alter table events.scan add column early boolean not null default false;
