package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source of money.
 *
 * @param id the id
 * @param parent what it is a part of; null at the top
 * @param kind what it is
 * @param name its name
 * @param aliases other names that texts give it (S4.31)
 * @param periodFrom the first day of its programming period; null if it has none
 * @param periodTo the last day of its programming period; null if it has none
 * @param forNgos whether it is meant for non-governmental organisations
 */
public record FunderSummary(
    FunderId id,
    @Nullable FunderId parent,
    FunderKind kind,
    LocalizedText name,
    List<String> aliases,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    boolean forNgos) {

  /** Makes the aliases unchangeable. */
  public FunderSummary {
    aliases = List.copyOf(aliases);
  }

  /** Whether a text may call it so. */
  public boolean isNamed(String text) {
    return Stream.concat(name.byLanguage().values().stream(), aliases.stream())
        .anyMatch(one -> NormalisedText.same(one, text));
  }
}
