create table partnering.dismissal (
  id uuid primary key,
  organisation uuid not null,
  absorbed uuid,
  other uuid,
  listing uuid references partnering.listing,
  reason text not null check (reason in ('KNOWN', 'NO_FIT', 'TOO_FAR', 'NO_CAPACITY', 'BAD_EXPERIENCE',
    'OTHER')),
  person uuid,
  at timestamptz not null,
  check ((other is null) <> (listing is null))
);
create index dismissal_organisation_idx on partnering.dismissal (organisation);
create index dismissal_other_idx on partnering.dismissal (other);
