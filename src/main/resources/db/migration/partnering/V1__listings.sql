create schema if not exists partnering;

create table partnering.listing (
  id uuid primary key,
  organisation uuid not null,
  absorbed uuid,
  author uuid,
  slug text not null unique,
  kind text not null check (kind in ('OFFER', 'NEED')),
  subject text not null check (subject in ('INFORMATION', 'EXPERIENCE', 'IDEA', 'RESOURCE', 'SUPPORT',
    'PARTNER', 'EXPERT', 'VENUE', 'FUNDING', 'EXHIBITION', 'RESEARCH')),
  language text not null,
  title jsonb not null,
  summary jsonb not null,
  body jsonb not null,
  areas text[] not null,
  partner_kinds text[] not null,
  countries text[] not null,
  role_sought text check (role_sought in ('LEAD', 'PARTNER', 'ASSOCIATED', 'CONTRACTOR')),
  work_languages text[] not null,
  programme uuid,
  call_aimed text not null,
  deadline date,
  partners_wanted int check (partners_wanted between 1 and 100),
  starts_on date,
  days int not null check (days between 1 and 365),
  anonymous boolean not null,
  country text not null,
  state text not null
    check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED', 'EXPIRED', 'WITHDRAWN')),
  published_on date,
  term_from date,
  ends_on date,
  renewals int not null check (renewals between 0 and 2),
  reviewed_by uuid,
  remarks text not null,
  demonstration boolean not null,
  submitted_at timestamptz,
  version int not null,
  check (state not in ('PUBLISHED', 'EXPIRED') or ends_on is not null)
);

create index listing_open_idx on partnering.listing (ends_on, published_on desc, id)
  where state = 'PUBLISHED';
create index listing_organisation_idx on partnering.listing (organisation);
create index listing_submitted_idx on partnering.listing (submitted_at) where state = 'SUBMITTED';

create table partnering.review (
  id uuid primary key,
  listing uuid not null references partnering.listing,
  reviewer uuid,
  advantage int not null check (advantage between 0 and 5),
  clarity int not null check (clarity between 0 and 5),
  cooperation int not null check (cooperation between 0 and 5),
  form int not null check (form between 0 and 5),
  remarks text not null,
  at timestamptz not null
);

create index review_listing_idx on partnering.review (listing, at);

create table partnering.reminder (
  listing uuid not null references partnering.listing,
  ends_on date not null,
  days int not null,
  at timestamptz not null,
  primary key (listing, ends_on, days)
);

create table partnering.interest (
  id uuid primary key,
  listing uuid not null references partnering.listing,
  organisation uuid not null,
  absorbed uuid,
  person uuid,
  fit text not null,
  contribution text not null,
  timing text not null,
  state text not null check (state in ('SENT', 'SEEN', 'SHORTLISTED', 'ACCEPTED', 'DECLINED',
    'WITHDRAWN', 'EXPIRED')),
  sent_at timestamptz not null,
  closed_at timestamptz,
  answered_by uuid,
  reason text check (reason in ('FOUND_PARTNER', 'NO_FIT', 'NO_CAPACITY', 'TIMING', 'ENDED', 'OTHER')),
  version int not null,
  check (state <> 'DECLINED' or reason is not null)
);

create unique index interest_once_idx on partnering.interest (listing, organisation)
  where state not in ('WITHDRAWN', 'EXPIRED');
create index interest_open_idx on partnering.interest (organisation, state);
create index interest_sent_idx on partnering.interest (sent_at)
  where state in ('SENT', 'SEEN', 'SHORTLISTED');

create table partnering.outcome (
  interest uuid not null references partnering.interest,
  days int not null,
  giver boolean not null,
  secret_hash text not null unique,
  asked_at timestamptz not null,
  answer text check (answer in ('NOTHING', 'MEETING', 'APPLICATION', 'PARTNERSHIP', 'FUNDED')),
  link text not null default '',
  answered_at timestamptz,
  primary key (interest, days, giver)
);
