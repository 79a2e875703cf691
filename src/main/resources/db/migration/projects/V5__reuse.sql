create table projects.reuse (
  project uuid not null references projects.project,
  practice uuid not null,
  stage text not null check (stage in ('UNDERSTAND', 'ADAPT', 'REUSE')),
  changed jsonb not null,
  since date not null,
  primary key (project, practice)
);
create index reuse_practice_idx on projects.reuse (practice);
