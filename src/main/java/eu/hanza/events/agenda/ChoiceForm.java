package eu.hanza.events.agenda;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody chose among marked sessions: a place for each, or none.
 *
 * @param typed what was sent, by the name of the field
 */
record ChoiceForm(Map<String, String> typed) {

  private static final String PREFIX = "rank-";

  /** Reads the fields of the page. */
  static ChoiceForm of(Map<String, String> parameters) {
    return new ChoiceForm(
        parameters.entrySet().stream()
            .filter(one -> one.getKey().startsWith(PREFIX))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  /** The name of the field of a wish. */
  static String field(Wish wish) {
    return PREFIX + wish.session();
  }

  /** Whether the page had a field for it. */
  boolean asks(Wish wish) {
    return typed.containsKey(field(wish));
  }

  private boolean isWanted(Wish wish) {
    return rank(wish) > 0;
  }

  private int rank(Wish wish) {
    var text = typed.getOrDefault(field(wish), "");
    return text.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(text) : 0;
  }

  /** The wanted ones of a group, the best first. */
  List<Wish> ranked(List<Wish> group) {
    return group.stream()
        .filter(this::isWanted)
        .sorted(Comparator.comparingInt(this::rank))
        .toList();
  }

  /** What is wrong: nothing is wanted, or two that clash have the same place. */
  List<Refusal> refusals(List<List<Wish>> groups, Language language) {
    var refusals = new ArrayList<Refusal>();
    groups.stream()
        .flatMap(group -> same(group).stream())
        .forEach(wish -> refusals.add(same(wish, language)));
    if (groups.stream().allMatch(group -> ranked(group).isEmpty())) {
      refusals.add(Refusal.of("events.choose.nothing"));
    }
    return refusals;
  }

  /** The first of a group whose place another one has already. */
  private Optional<Wish> same(List<Wish> group) {
    var seen = new HashSet<Integer>();
    return ranked(group).stream().filter(wish -> !seen.add(rank(wish))).findFirst();
  }

  private static Refusal same(Wish wish, Language language) {
    var title = wish.title().in(language).text();
    return Refusal.of("events.choose.same", Map.of("what", title)).at(field(wish));
  }
}
