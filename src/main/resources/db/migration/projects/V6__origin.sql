create table projects.origin (
  project uuid primary key references projects.project,
  idea uuid not null unique,
  entered_on date not null
);
