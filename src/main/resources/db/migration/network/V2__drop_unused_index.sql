-- The directory orders by the name that a reader sees, which this index cannot give.
drop index network.organisation_name_idx;
