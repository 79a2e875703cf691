-- The door to history for functions of other modules that decide inside the database.
create function activity.note(
  p_key text, p_actor uuid, p_kind text, p_object uuid, p_at timestamptz,
  p_values jsonb, p_changes jsonb) returns void language sql as $$
  insert into activity.line (key, actor, object_kind, object, at, message_values, changes)
  values (p_key, p_actor, p_kind, p_object, p_at, p_values, p_changes)
$$;
