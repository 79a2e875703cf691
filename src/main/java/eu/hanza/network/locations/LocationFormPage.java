package eu.hanza.network.locations;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a location, a local network, a cooperation or a creative business.
 *
 * @param kind which of them: location, network, cooperation or studio
 * @param heading the heading
 * @param action where it is sent, without the language
 * @param back where one came from, without the language
 * @param isNew whether it is added and not changed
 * @param lists what can be chosen
 * @param history what happened to it; null for a new one
 */
public record LocationFormPage(
    String kind,
    String heading,
    String action,
    String back,
    boolean isNew,
    LocationForm form,
    Lists lists,
    @Nullable Part history,
    FormErrors errors) {

  /** What can be chosen. */
  public record Lists(
      List<Option> countries,
      List<Option> locations,
      List<Option> networks,
      List<Option> programmes) {}
}
