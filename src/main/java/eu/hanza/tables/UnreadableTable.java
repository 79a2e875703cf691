package eu.hanza.tables;

import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.util.Map;

/** Ends the reading of a table early; inside this module only, where it becomes a value. */
final class UnreadableTable extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal why;

  UnreadableTable(String key, Map<String, Object> values) {
    super(key);
    why = Refusal.of(key, values);
  }

  Refusal why() {
    return why;
  }
}
