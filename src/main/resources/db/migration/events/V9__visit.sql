-- What a study visit may cost, and what it costs for each person.
create table events.visit_budget (
  event uuid primary key references events.event,
  currency text not null,
  most numeric(14, 2) check (most >= 0)
);

create table events.visit_cost (
  registration uuid not null references events.registration,
  kind text not null check (kind in ('TRAVEL', 'ACCOMMODATION', 'ALLOWANCE', 'OTHER')),
  amount numeric(14, 2) not null check (amount > 0),
  primary key (registration, kind)
);
