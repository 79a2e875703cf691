package eu.hanza.programmes;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.StatedCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what a programme's texts say with its records: counts of areas (S0.4), founders (T30).
 */
final class ConsistencyGuard {

  private static final List<String> AREA_WORDS = List.of("obszar", "area", "напрям", "сфер");
  private static final int SHORTEST_STEM = 4;

  private ConsistencyGuard() {}

  /** The contradictions; {@code founders} are the names of each founder in all languages. */
  static List<ProgrammeHint> hints(
      ProgrammeProfile profile, int areas, List<LocalizedText> founders) {
    var texts = texts(profile);
    var hints = new ArrayList<ProgrammeHint>();
    texts.forEach((language, text) -> count(language, text, areas, hints));
    for (var founder : founders) {
      hints.addAll(unnamed(founder, texts));
    }
    return List.copyOf(hints);
  }

  private static Map<String, String> texts(ProgrammeProfile profile) {
    var languages = new LinkedHashSet<>(profile.mission().byLanguage().keySet());
    languages.addAll(profile.lede().byLanguage().keySet());
    return languages.stream()
        .collect(
            Collectors.toMap(
                language -> language,
                language -> profile.lede().raw(language) + "\n" + profile.mission().raw(language)));
  }

  private static void count(String language, String text, int areas, List<ProgrammeHint> hints) {
    StatedCount.in(text, AREA_WORDS, areas)
        .filter(count -> !count.agrees())
        .ifPresent(
            count ->
                hints.add(
                    new ProgrammeHint(
                        "programmes.hint.areas",
                        Map.of(
                            "stated",
                            count.stated(),
                            "actual",
                            count.actual(),
                            "words",
                            count.words(),
                            "language",
                            language))));
  }

  /** A founder whom one language names and another does not. */
  private static List<ProgrammeHint> unnamed(LocalizedText founder, Map<String, String> texts) {
    var silent =
        texts.entrySet().stream()
            .filter(text -> !names(text.getValue(), founder))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return silent.size() == texts.size()
        ? List.of()
        : silent.stream()
            .map(
                language ->
                    new ProgrammeHint(
                        "programmes.hint.founder",
                        Map.of("founder", first(founder), "language", language)))
            .toList();
  }

  private static String first(LocalizedText name) {
    return name.exactly("pl").orElseGet(() -> name.byLanguage().values().iterator().next());
  }

  /** Whether a text has, for one of the names, a word beginning like each of its long words. */
  private static boolean names(String text, LocalizedText founder) {
    var words = words(text);
    return founder.byLanguage().values().stream()
        .anyMatch(
            name ->
                words(name).stream()
                    .filter(word -> word.length() >= SHORTEST_STEM)
                    .map(ConsistencyGuard::stem)
                    .allMatch(stem -> words.stream().anyMatch(word -> word.startsWith(stem))));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(NormalisedText.fold(text).split("[^\\p{L}\\p{N}]+"))
        .collect(Collectors.toSet());
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - 3)));
  }
}
