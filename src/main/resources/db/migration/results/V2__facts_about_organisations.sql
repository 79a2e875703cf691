-- A fact may be about an organisation alone, such as that it uses a practice of another one.
alter table results.fact alter column participant drop not null;
