package eu.hanza.events.paper;

import eu.hanza.documents.FilledFields;
import eu.hanza.kernel.OneLine;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a registration card that came back.
 *
 * @param name the name
 * @param email the address
 * @param organisation whom the person comes from
 * @param sector the sector; null where none is ticked
 * @param function what the person does there; null where none is ticked
 */
public record CardForm(
    @NotBlank @Size(max = 120) @Nullable String name,
    @NotBlank @Size(max = 254) @Nullable String email,
    @Size(max = 200) @Nullable String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function) {

  /** Nothing typed yet. */
  static final CardForm EMPTY = new CardForm("", "", "", null, null);

  /** Takes out of names what nobody sees, before their rules are checked. */
  public CardForm {
    name = OneLine.typed(name);
    organisation = OneLine.typed(organisation);
  }

  /**
   * What was filled in with a word processor; a box counts only if it is the one that is ticked.
   */
  static CardForm of(FilledFields fields) {
    return new CardForm(
        word(fields, "name"),
        word(fields, "email"),
        word(fields, "organisation"),
        Arrays.stream(Sector.values())
            .filter(one -> isTicked(fields, "sector-" + one.name()))
            .reduce((a, b) -> null)
            .orElse(null),
        Arrays.stream(WorkFunction.values())
            .filter(one -> isTicked(fields, "function-" + one.name()))
            .reduce((a, b) -> null)
            .orElse(null));
  }

  private static String word(FilledFields fields, String tag) {
    return fields.byTag().getOrDefault(tag, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(String::strip)
        .orElse("");
  }

  private static boolean isTicked(FilledFields fields, String tag) {
    return fields.byTag().getOrDefault(tag, List.of()).contains(FilledFields.TICKED);
  }

  /** The name of the sector; empty while none is chosen. */
  public String sectorName() {
    return Objects.toString(sector, "");
  }

  /** The name of the function; empty while none is chosen. */
  public String functionName() {
    return Objects.toString(function, "");
  }
}
