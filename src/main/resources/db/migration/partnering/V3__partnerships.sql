-- Organisations that do something together for longer than one event, and by which rule they count.
create table partnering.partnership (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  kind text not null check (kind in ('CONSORTIUM', 'NETWORK', 'TWINNING', 'CLUSTER', 'TEAM')),
  title jsonb not null,
  about jsonb not null,
  state text not null check (state in ('TALKS', 'AGREED', 'ACTIVE', 'ENDED')),
  formed_on date,
  ended_on date,
  successor uuid references partnering.partnership,
  version int not null,
  check (state = 'TALKS' or formed_on is not null),
  check (state <> 'ENDED' or ended_on is not null),
  check (ended_on is null or formed_on is null or ended_on >= formed_on)
);
create index partnership_programme_idx on partnering.partnership (programme);

create table partnering.partnership_member (
  partnership uuid not null references partnering.partnership,
  position int not null,
  organisation uuid not null,
  role text not null check (role in ('LEAD', 'PARTNER', 'ASSOCIATED')),
  since date,
  until date,
  primary key (partnership, position)
);
create index partnership_member_idx on partnering.partnership_member (organisation);

create table partnering.partnership_document (
  partnership uuid not null references partnering.partnership,
  position int not null,
  kind text not null
    check (kind in ('LETTER', 'AGREEMENT', 'AMENDMENT', 'CONSENT', 'JOINT_APPLICATION', 'FUNDING_DECISION')),
  title text not null,
  address text not null,
  signed_on date not null,
  primary key (partnership, position)
);

create table partnering.partnership_rule (
  id uuid primary key,
  programme uuid not null,
  title jsonb not null,
  sides text not null check (sides in ('NGOS_ONLY', 'NGO_WITH_PUBLIC_BODY', 'ANY')),
  grade text not null check (grade in ('LETTER', 'AGREEMENT', 'JOINT_APPLICATION', 'FUNDING_DECISION')),
  countries text[] not null,
  target int not null check (target between 1 and 100000),
  valid_from date not null,
  valid_until date not null,
  version int not null,
  check (valid_until >= valid_from)
);
create index partnership_rule_idx on partnering.partnership_rule (programme);
