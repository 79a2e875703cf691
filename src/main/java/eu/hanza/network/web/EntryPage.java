package eu.hanza.network.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of an entry in the register, new or known.
 *
 * @param title the organisation's name, or what the form is for
 * @param path where the form is sent, without the language
 * @param slug the last part of its public address; null for a new one
 * @param values what stands in the fields, by name
 * @param kinds all kinds
 * @param ticked the kinds that are ticked
 * @param classes all legal classes
 * @param countries all countries
 * @param errors what has to be corrected
 * @param warnings what deserves a second look
 * @param active whether it still exists
 * @param history what was done to it; null for a new one
 */
public record EntryPage(
    String title,
    String path,
    @Nullable String slug,
    Map<String, String> values,
    List<Option> kinds,
    Set<String> ticked,
    List<Option> classes,
    List<Option> countries,
    FormErrors errors,
    List<String> warnings,
    boolean active,
    @Nullable Part history) {

  /** What stands in a field. */
  public String value(String name) {
    return values.getOrDefault(name, "");
  }
}
