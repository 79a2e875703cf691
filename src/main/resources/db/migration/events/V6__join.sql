-- Personal ways into online rooms: each letter's link, by its hash; the first use may be attendance.
create table events.join_pass (
  token_hash text primary key,
  booking uuid not null references events.booking,
  made_at timestamptz not null,
  first_used_at timestamptz
);
create index join_pass_booking_idx on events.join_pass (booking);
