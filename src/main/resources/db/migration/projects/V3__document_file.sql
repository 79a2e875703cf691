create index document_file_idx on projects.document (file);
