-- What a funder's logo shows, for those who do not see it.
alter table programmes.notice add column logo_alt jsonb not null default '{}';
