package eu.hanza.network.web;

import eu.hanza.shell.spi.FormErrors;
import java.util.Map;

/** What the people of an organisation say of it themselves. */
public record OwnPage(
    String name, String language, String path, Map<String, String> values, FormErrors errors) {

  /** What stands in a field. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }
}
