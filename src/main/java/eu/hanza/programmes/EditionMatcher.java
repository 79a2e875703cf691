package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.ProgrammeId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a programme and its edition by a name in which the words may stand in another order
 * each year (T14): two names are the same if they have the same words, and the year decides.
 */
public record EditionMatcher(List<EditionSummary> editions) {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Set<String> SMALL =
      Set.of("i", "w", "we", "na", "z", "oraz", "the", "of", "and", "in", "та", "і", "й", "у", "в");

  /** Makes the editions unchangeable. */
  public EditionMatcher {
    editions = List.copyOf(editions);
  }

  /**
   * What a name means.
   *
   * @param programme the programme
   * @param edition its edition of that year; null if it has none, or no year is known
   */
  public record Match(ProgrammeId programme, @Nullable EditionSummary edition) {}

  /** Matches a name that says its year, such as "Wsparcie … zagranicznej 2013". */
  public Optional<Match> match(String name) {
    var year = YEAR.matcher(name);
    return match(name, year.find() ? Integer.valueOf(year.group()) : null);
  }

  /** Matches a name of a year that is known from elsewhere. */
  public Optional<Match> match(String name, @Nullable Integer year) {
    var wanted = words(name);
    return editions.stream()
        .filter(edition -> isNamed(edition.name(), wanted))
        .map(EditionSummary::programme)
        .findFirst()
        .map(programme -> new Match(programme, edition(programme, year)));
  }

  private @Nullable EditionSummary edition(ProgrammeId programme, @Nullable Integer year) {
    return editions.stream()
        .filter(edition -> edition.programme().equals(programme))
        .filter(edition -> year != null && edition.year() == year)
        .findFirst()
        .orElse(null);
  }

  private static boolean isNamed(LocalizedText name, List<String> wanted) {
    return !wanted.isEmpty()
        && name.byLanguage().values().stream().anyMatch(text -> words(text).equals(wanted));
  }

  /** The words of a name in the order of the alphabet, without small words and years. */
  private static List<String> words(String name) {
    var plain = YEAR.matcher(NormalisedText.fold(name)).replaceAll(" ");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .sorted()
        .collect(Collectors.toList());
  }
}
