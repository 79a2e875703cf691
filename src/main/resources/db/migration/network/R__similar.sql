-- Organisations whose names or places resemble a word that was typed with errors.
create or replace function network.similar(word text) returns setof uuid
language sql stable
set pg_trgm.word_similarity_threshold = '0.45'
as $$ select id from network.organisation where word <% search $$;
