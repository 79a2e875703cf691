alter table projects.document
  add column kind text not null default 'OTHER'
    check (kind in ('FORM', 'RULES', 'PLAN', 'REPORT', 'PUBLICATION', 'OTHER')),
  add column note jsonb not null default '{}';
