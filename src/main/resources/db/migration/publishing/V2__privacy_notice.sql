-- The one information clause that the page about privacy shows.
create table publishing.privacy_notice (
  only_one boolean primary key default true check (only_one),
  clause uuid not null
);
