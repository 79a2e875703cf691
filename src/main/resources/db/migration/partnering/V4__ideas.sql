create table partnering.idea (
  id uuid primary key,
  organisation uuid not null,
  absorbed uuid,
  language text not null,
  title text not null,
  summary text not null,
  body text not null,
  areas text[] not null,
  countries text[] not null,
  work_languages text[] not null,
  programme uuid,
  state text not null check (state in ('OPEN', 'SEARCHING', 'RESTING', 'CLOSED', 'PROJECT')),
  rest_until date,
  reason text not null,
  listing uuid references partnering.listing,
  project uuid unique,
  entered_at timestamptz not null,
  version int not null,
  check ((state = 'RESTING') = (rest_until is not null)),
  check ((state = 'PROJECT') = (project is not null))
);
create index idea_organisation_idx on partnering.idea (organisation);
create index idea_listing_idx on partnering.idea (listing);

create table partnering.idea_partner (
  idea uuid not null references partnering.idea,
  organisation uuid not null,
  accepted_at timestamptz not null,
  primary key (idea, organisation)
);
