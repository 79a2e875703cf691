-- When a person last signed in; null for people who never did.
alter table accounts.person add column seen_at timestamptz;
