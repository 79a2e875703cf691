create schema if not exists forms;

create table forms.form (
  id uuid primary key,
  home_kind text not null,
  home uuid not null,
  draft json not null,
  revision int not null,
  edited_at timestamptz not null,
  edited_by uuid,
  published int not null default 0,
  published_revision int not null default 0,
  answered_by text not null check (answered_by in ('ANYONE', 'PERSON', 'ORGANISATION')),
  one_each boolean not null,
  signed_off boolean not null,
  clause uuid,
  opens_at timestamptz,
  closes_at timestamptz,
  zone text not null,
  closed_at timestamptz,
  numbers int not null default 0,
  check (closes_at > opens_at)
);
create index form_home_idx on forms.form (home_kind, home);

create table forms.edition (
  form uuid not null references forms.form,
  number int not null check (number > 0),
  definition json not null,
  hash text not null,
  published_at timestamptz not null,
  published_by uuid,
  primary key (form, number)
);

create function forms.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'A published version of a form never changes: % %', old.form, old.number;
end $$;
create trigger edition_never_changes before update or delete on forms.edition
  for each row execute function forms.refuse_change();

create table forms.response (
  id uuid primary key,
  form uuid not null references forms.form,
  form_version int not null,
  number int,
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  provenance text not null check (provenance in ('ONLINE', 'PAPER', 'OFFICE')),
  person uuid,
  organisation uuid,
  holder uuid,
  subject uuid,
  code_hash text unique,
  language text not null,
  answers json not null,
  revision int not null,
  clause_edition int not null,
  original uuid,
  late boolean not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  submitted_at timestamptz,
  migrated_from int,
  erased_at timestamptz,
  foreign key (form, form_version) references forms.edition,
  unique (form, number)
);
create unique index response_one_each_idx on forms.response (form, holder)
  where holder is not null and state <> 'WITHDRAWN';
create unique index response_subject_idx on forms.response (form, subject) where subject is not null;
create index response_person_idx on forms.response (person);
create index response_organisation_idx on forms.response (organisation);
create index response_saved_idx on forms.response (form, state, saved_at desc);

create table forms.submission (
  response uuid not null references forms.response,
  turn int not null,
  form_version int not null,
  answers json not null,
  hash text not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  late boolean not null,
  reopened_at timestamptz,
  reopened_by uuid,
  reason text not null default '',
  primary key (response, turn)
);

create table forms.answer_change (
  response uuid not null references forms.response,
  revision int not null,
  path text not null,
  before text not null,
  after text not null,
  person uuid,
  changed_at timestamptz not null,
  primary key (response, revision, path)
);

create table forms.section_lock (
  response uuid not null references forms.response,
  section text not null,
  holder text not null,
  person uuid,
  until timestamptz not null,
  primary key (response, section)
);

create table forms.comment (
  id uuid primary key,
  response uuid not null references forms.response,
  path text not null,
  person uuid,
  words text not null,
  written_at timestamptz not null
);
create index comment_response_idx on forms.comment (response, written_at);

create table forms.attachment (
  file uuid primary key,
  response uuid not null references forms.response,
  path text not null,
  stored_at timestamptz not null
);
create index attachment_response_idx on forms.attachment (response);

create table forms.option_pool (
  form uuid not null references forms.form,
  question text not null,
  choice text not null,
  quota int not null check (quota >= 0),
  taken int not null default 0,
  turns int not null default 0,
  primary key (form, question, choice),
  constraint option_pool_not_oversold check (taken <= quota)
);

create table forms.option_place (
  form uuid not null references forms.form,
  question text not null,
  choice text not null,
  response uuid not null references forms.response,
  state text not null check (state in ('CONFIRMED', 'WAITING')),
  turn int not null,
  primary key (form, question, choice, response)
);
create index option_place_response_idx on forms.option_place (response);

create table forms.card (
  code text primary key,
  form uuid not null references forms.form,
  form_version int not null,
  language text not null,
  response uuid references forms.response,
  issued_at timestamptz not null,
  foreign key (form, form_version) references forms.edition
);
create unique index card_open_idx on forms.card (form, form_version, language) where response is null;

create table forms.removal (
  id uuid primary key,
  response uuid not null references forms.response,
  instance text not null,
  answers json not null,
  removed_at timestamptz not null
);
create index removal_response_idx on forms.removal (response, removed_at desc);
