package eu.hanza.files;

import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.util.Map;

/** Ends the reception of a file early; inside this module only, where it becomes a value. */
final class RefusedFile extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal why;

  RefusedFile(String key) {
    this(key, Map.of());
  }

  RefusedFile(String key, Map<String, Object> values) {
    this(Refusal.of(key, values));
  }

  RefusedFile(Refusal why) {
    super(why.key());
    this.why = why;
  }

  Refusal why() {
    return why;
  }
}
