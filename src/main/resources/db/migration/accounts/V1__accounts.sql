create schema if not exists accounts;

create table accounts.person (
  id uuid primary key,
  email text unique,
  name text not null,
  language text not null,
  zone text not null,
  theme text,
  password_hash text,
  email_proved_at timestamptz,
  created_at timestamptz not null,
  erased_at timestamptz,
  version int not null
);

create table accounts.person_role (
  person uuid not null references accounts.person,
  role text not null,
  programme uuid,
  organisation uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  unique nulls not distinct (person, role, programme, organisation)
);
create index person_role_programme_idx on accounts.person_role (programme);

create table accounts.invitation (
  id uuid primary key,
  token_hash text not null unique,
  email text not null,
  name text not null,
  role text not null,
  programme uuid,
  organisation uuid,
  language text not null,
  invited_by uuid not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  version int not null
);

create table accounts.sign_in_link (
  token_hash text primary key,
  email text not null,
  expires_at timestamptz not null
);

create table accounts.sign_in_attempt (
  subject text not null,
  at timestamptz not null
);
create index sign_in_attempt_idx on accounts.sign_in_attempt (subject, at);

create table accounts.clause (
  id uuid primary key,
  programme uuid,
  name text not null,
  controller text not null,
  contact text not null,
  officer text not null,
  purposes jsonb not null,
  basis jsonb not null,
  recipients jsonb not null,
  retention jsonb not null,
  retention_months int not null,
  transfer jsonb not null,
  duty jsonb not null,
  edition int not null,
  published_at timestamptz,
  version int not null
);

create table accounts.clause_text (
  clause uuid not null references accounts.clause,
  edition int not null,
  language text not null,
  text text not null,
  published_at timestamptz not null,
  primary key (clause, edition, language)
);

create table accounts.consent (
  id uuid primary key,
  person uuid not null references accounts.person,
  purpose text not null,
  about uuid,
  text text not null,
  language text not null,
  given_at timestamptz not null,
  withdrawn_at timestamptz
);
create index consent_person_idx on accounts.consent (person);

create table accounts.passkey_user (
  id text primary key,
  email text not null unique,
  display_name text not null
);

create table accounts.passkey (
  credential_id text primary key,
  passkey_user text not null references accounts.passkey_user on delete cascade,
  label text not null,
  record bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_user_idx on accounts.passkey (passkey_user);

create table accounts.spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(300)
);
create index spring_session_expiry_idx on accounts.spring_session (expiry_time);
create index spring_session_principal_idx on accounts.spring_session (principal_name);

create table accounts.spring_session_attributes (
  session_primary_id char(36) not null references accounts.spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
