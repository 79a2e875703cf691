create schema if not exists knowledge;

create table knowledge.practice (
  id uuid primary key,
  programme uuid not null,
  slug text not null unique,
  author uuid,
  kind text not null check (kind in ('PRACTICE', 'TOOL', 'GUIDE', 'LESSON', 'FACTOR')),
  language text not null,
  title jsonb not null,
  summary jsonb not null,
  problem jsonb not null,
  solution jsonb not null,
  stakeholders jsonb not null,
  evidence jsonb not null,
  challenges jsonb not null,
  transfer jsonb not null,
  further jsonb not null,
  resources jsonb not null,
  cost numeric(14, 2),
  currency text not null,
  staff_months numeric(6, 1),
  country text not null,
  city text not null,
  nuts text not null,
  nuts_version text not null,
  organisation uuid,
  starts_on date,
  ends_on date,
  ongoing boolean not null,
  origin text not null,
  licence text not null,
  review_due date,
  state text not null check (state in
    ('DRAFT', 'SUBMITTED', 'RETURNED', 'HOME', 'NETWORK', 'DECLINED', 'WITHDRAWN')),
  reason text not null,
  submitted_on date,
  published_on date,
  reviewed_on date,
  round int not null,
  verdict text not null check (verdict in ('NONE', 'SHOWN', 'HELD', 'DECLINED')),
  opinion jsonb not null,
  tags text not null,
  version int not null,
  check (ends_on is null or starts_on is null or ends_on >= starts_on)
);
create index practice_programme_idx on knowledge.practice (programme, state);
create index practice_author_idx on knowledge.practice (author);
create index practice_organisation_idx on knowledge.practice (organisation);

create table knowledge.proof (
  practice uuid not null references knowledge.practice,
  position int not null,
  label text not null,
  address text not null,
  primary key (practice, position)
);

create table knowledge.practice_area (
  practice uuid not null references knowledge.practice,
  position int not null,
  area uuid not null,
  primary key (practice, position)
);
create index practice_area_area_idx on knowledge.practice_area (area);

create table knowledge.practice_level (
  practice uuid not null references knowledge.practice,
  position int not null,
  level text not null check (level in ('LOCAL', 'NATIONAL', 'EU')),
  primary key (practice, position)
);

create table knowledge.block (
  practice uuid not null references knowledge.practice,
  position int not null,
  what jsonb not null,
  conditions jsonb not null,
  lesson jsonb not null,
  primary key (practice, position)
);

create table knowledge.review (
  id uuid primary key,
  practice uuid not null references knowledge.practice,
  round int not null,
  reviewer uuid,
  requested_on date not null,
  given_on date,
  relevance int check (relevance between 0 and 5),
  relevance_comment text,
  participation int check (participation between 0 and 5),
  participation_comment text,
  effect int check (effect between 0 and 5),
  effect_comment text,
  transferability int check (transferability between 0 and 5),
  transferability_comment text,
  version int not null,
  unique (practice, round, reviewer)
);
create index review_reviewer_idx on knowledge.review (reviewer);
