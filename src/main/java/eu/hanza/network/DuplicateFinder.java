package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds organisations that are probably one: they share an identifier, a name, or most of the words
 * of a name, where common words count half and a word may have one wrong letter.
 */
final class DuplicateFinder {

  private static final double ENOUGH = 0.62;
  private static final int TOO_COMMON = 60;
  private static final Set<String> COMMON =
      Set.of(
          "stowarzyszenie",
          "fundacja",
          "gmina",
          "gmin",
          "miasto",
          "miasta",
          "urzad",
          "powiat",
          "powiatow",
          "samorzad",
          "samorzadowe",
          "wojewodztwa",
          "wojewodztwo",
          "marszalkowski",
          "zwiazek",
          "instytut",
          "centrum",
          "uniwersytet",
          "rada",
          "ministerstwo",
          "izba",
          "association",
          "foundation",
          "municipality",
          "city",
          "council",
          "region",
          "regional",
          "county",
          "university",
          "institute",
          "centre",
          "center",
          "ministry",
          "chamber",
          "rp",
          "w",
          "i",
          "z",
          "na",
          "do",
          "of",
          "the",
          "and",
          "for",
          "as",
          "sa",
          "im",
          "oraz");

  private final List<NamedOrganisation> all;
  private final Map<String, List<NamedOrganisation>> byWord = new HashMap<>();
  private final Map<String, List<NamedOrganisation>> byKey = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  DuplicateFinder(Collection<NamedOrganisation> organisations) {
    this.all = List.copyOf(organisations);
    all.forEach(this::index);
  }

  /** Why two organisations are probably one. */
  enum Reason {
    IDENTIFIER,
    SAME_NAME,
    SIMILAR_NAME
  }

  /** Two organisations that are probably one, why, and how alike from 0 to 1. */
  record Candidate(OrganisationId one, OrganisationId other, Reason reason, double likeness) {}

  private void index(NamedOrganisation organisation) {
    organisation.identifiers().forEach(key -> put(byKey, key, organisation));
    for (var name : organisation.names()) {
      put(byKey, "name " + name, organisation);
      for (var word : words(name)) {
        put(byWord, start(word), organisation);
      }
    }
  }

  private static void put(
      Map<String, List<NamedOrganisation>> index, String key, NamedOrganisation organisation) {
    var list = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.isEmpty() || !list.getLast().id().equals(organisation.id())) {
      list.add(organisation);
    }
  }

  /** All pairs that are probably one, the surest first. */
  List<Candidate> candidates() {
    var found = new LinkedHashMap<Set<OrganisationId>, Candidate>();
    for (var organisation : all) {
      for (var candidate : like(organisation)) {
        found.putIfAbsent(Set.of(candidate.one(), candidate.other()), candidate);
      }
    }
    return found.values().stream().sorted(surestFirst()).toList();
  }

  /** What is probably the same as an organisation, the surest first. */
  List<Candidate> like(NamedOrganisation organisation) {
    return near(organisation).stream()
        .flatMap(other -> compare(organisation, other).stream())
        .sorted(surestFirst())
        .toList();
  }

  private static Comparator<Candidate> surestFirst() {
    return Comparator.comparing(Candidate::reason)
        .thenComparing(Candidate::likeness, Comparator.reverseOrder());
  }

  private Set<NamedOrganisation> near(NamedOrganisation organisation) {
    var near = new LinkedHashSet<NamedOrganisation>();
    organisation.identifiers().forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
    for (var name : organisation.names()) {
      near.addAll(byKey.getOrDefault("name " + name, List.of()));
      for (var word : words(name)) {
        var holders = byWord.getOrDefault(start(word), List.of());
        if (!COMMON.contains(word) && holders.size() <= TOO_COMMON) {
          near.addAll(holders);
        }
      }
    }
    near.removeIf(other -> other.id().equals(organisation.id()));
    return near;
  }

  private Optional<Candidate> compare(NamedOrganisation one, NamedOrganisation other) {
    if (one.identifiers().stream().anyMatch(other.identifiers()::contains)) {
      return Optional.of(new Candidate(one.id(), other.id(), Reason.IDENTIFIER, 1));
    }
    if (!one.mayBeIn(other)) {
      return Optional.empty();
    }
    if (one.names().stream().anyMatch(other.names()::contains)) {
      return Optional.of(new Candidate(one.id(), other.id(), Reason.SAME_NAME, 1));
    }
    var likeness =
        one.names().stream()
            .flatMapToDouble(
                name -> other.names().stream().mapToDouble(second -> likeness(name, second)))
            .max()
            .orElse(0);
    return likeness >= ENOUGH
        ? Optional.of(new Candidate(one.id(), other.id(), Reason.SIMILAR_NAME, likeness))
        : Optional.empty();
  }

  /** The share of words that two names have in common, by weight. */
  double likeness(String name, String second) {
    var left = new HashSet<>(words(second));
    var common = 0.0;
    var different = 0.0;
    for (var word : words(name)) {
      var match = left.stream().filter(other -> same(word, other)).findFirst();
      if (match.isPresent()) {
        left.remove(match.get());
        common += weight(word);
      } else {
        different += weight(word);
      }
    }
    different += left.stream().mapToDouble(DuplicateFinder::weight).sum();
    return common == 0 ? 0 : common / (common + different);
  }

  private static double weight(String word) {
    return COMMON.contains(word) ? 0.5 : 1;
  }

  private Set<String> words(String name) {
    return words.computeIfAbsent(
        name,
        text -> {
          var found = new LinkedHashSet<>(Arrays.asList(text.split("[^\\p{L}\\p{N}]+")));
          found.remove("");
          return found;
        });
  }

  private static String start(String word) {
    return word.substring(0, Math.min(4, word.length()));
  }

  /** Equal, or one letter wrong, missing or too much in a longer word. */
  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    var at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    var shift = Integer.compare(one.length(), other.length());
    var rest = one.substring(Math.min(one.length(), at + (shift >= 0 ? 1 : 0)));
    return rest.equals(other.substring(Math.min(other.length(), at + (shift <= 0 ? 1 : 0))));
  }
}
