-- What each published edition of a clause says, part by part; it never changes.
create table accounts.clause_edition (
  clause uuid not null references accounts.clause,
  edition int not null,
  wording jsonb not null,
  primary key (clause, edition)
);

insert into accounts.clause_edition (clause, edition, wording)
select id, edition, jsonb_build_object(
  'controller', controller, 'contact', contact, 'officer', officer,
  'purposes', jsonb_build_object('byLanguage', purposes),
  'basis', jsonb_build_object('byLanguage', basis),
  'recipients', jsonb_build_object('byLanguage', recipients),
  'retention', jsonb_build_object('byLanguage', retention),
  'retentionMonths', retention_months,
  'transfer', jsonb_build_object('byLanguage', transfer),
  'duty', jsonb_build_object('byLanguage', duty),
  'joint', jsonb_build_object('byLanguage', joint),
  'processors', jsonb_build_object('byLanguage', processors))
from accounts.clause where edition > 0;
