package eu.hanza.events.office;

import eu.hanza.events.DelegationDesk.Delegate;
import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an office enters of people who come only together.
 *
 * @param people a line for each: name, semicolon, address
 * @param organisation whom they come from
 * @param sector their sector; null where nobody said
 * @param function what they do there; null where nobody said
 * @param language the tag of the language of letters
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record PartyForm(
    @NotBlank @Size(max = 20_000) @Nullable String people,
    @Size(max = 300) @Nullable String organisation,
    @Nullable Sector sector,
    @Nullable WorkFunction function,
    @NotNull @Nullable String language) {

  /** Nothing typed yet. */
  static final PartyForm EMPTY = new PartyForm("", "", null, null, "pl");

  /** A line as it was read: without somebody where it cannot be. */
  record Line(String typed, Optional<Delegate> delegate) {}

  /** The people, line by line. */
  List<Line> lines() {
    return Objects.toString(people, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> new Line(line, delegate(line)))
        .toList();
  }

  private Optional<Delegate> delegate(String line) {
    var at = Math.max(line.lastIndexOf(';'), line.lastIndexOf('\t'));
    if (at < 1) {
      return Optional.empty();
    }
    var letters = Language.of(Objects.toString(language, "")).orElse(Language.PL);
    return EmailAddress.read(line.substring(at + 1).strip())
        .map(
            email ->
                new Delegate(
                    line.substring(0, at).strip(),
                    email,
                    Objects.toString(organisation, ""),
                    sector,
                    function,
                    Audience.ONSITE,
                    letters))
        .filter(delegate -> !delegate.name().isEmpty());
  }
}
