package eu.hanza.network.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group of countries in the office: its names, who defines it, and its members over time. */
public record GroupPage(
    String title,
    String path,
    Map<String, String> values,
    List<MemberRow> members,
    List<Option> countries,
    FormErrors errors,
    @Nullable Part history) {

  /** What stands in a field. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** A member as typed; empty texts for a row to fill in. */
  public record MemberRow(String country, String from, String to, String suspended) {}
}
