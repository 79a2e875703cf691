alter table accounts.clause add column joint jsonb not null default '{}';
alter table accounts.clause add column processors jsonb not null default '{}';
