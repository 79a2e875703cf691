-- Personal tokens for programs: only hashes, with an end.
create table accounts.api_token (
  hash text primary key,
  id uuid not null unique,
  person uuid not null references accounts.person,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index api_token_person_idx on accounts.api_token (person);
