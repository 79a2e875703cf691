-- People who come only together (E-19): they get seats at once or none, and are offered seats at
-- once. collects_since: since when free seats are kept together for them; passed: how often
-- somebody behind, who needs fewer seats, went before.
create table events.party (
  id uuid primary key,
  event uuid not null references events.event,
  size int not null check (size between 2 and 50),
  seated boolean not null,
  first_key bigint not null,
  entered int not null,
  collects_since timestamptz,
  passed int not null default 0
);
alter table events.booking add column party uuid references events.party;
create index booking_party_idx on events.booking (party) where party is not null;
alter table events.seat_entry add column party uuid;
alter table events.seat_policy add column groups text not null default 'STRICT'
  check (groups in ('STRICT', 'PASS_SMALLER'));
