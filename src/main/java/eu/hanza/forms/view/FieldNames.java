package eu.hanza.forms.view;

import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.AnswerPath.Step;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Repeat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of fields: {@code q12-2} is row 12 of the version in the second instance of the repeat
 * that it lies in. Versions never change, so the numbers hold.
 */
public final class FieldNames {

  private static final Pattern NAME = Pattern.compile("q(\\d{1,5})((?:-\\d{1,6}){0,5})");

  private record Place(FormItem item, List<String> repeats) {}

  private final List<Place> places = new ArrayList<>();
  private final Map<List<String>, Integer> numbers = new HashMap<>();

  /** The names of a version's fields. */
  public FieldNames(FormDefinition form) {
    form.items().forEach(item -> add(item, List.of()));
  }

  private void add(FormItem item, List<String> repeats) {
    var way = new ArrayList<>(repeats);
    way.add(item.name());
    numbers.putIfAbsent(way, places.size());
    places.add(new Place(item, repeats));
    item.items().forEach(below -> add(below, item instanceof Repeat ? way : repeats));
  }

  /** The name of the field at a path. */
  public String of(AnswerPath path) {
    var number = numbers.get(path.steps().stream().map(Step::name).toList());
    if (number == null) {
      throw new IllegalArgumentException("No row of the form: " + path);
    }
    var name = new StringBuilder("q").append(number);
    path.steps().stream()
        .filter(step -> step.index() > 0)
        .forEach(step -> name.append('-').append(step.index()));
    return name.toString();
  }

  /** The path that a name means, if it is one of this version. */
  public Optional<AnswerPath> path(String name) {
    var match = NAME.matcher(name);
    if (!match.matches() || Integer.parseInt(match.group(1)) >= places.size()) {
      return Optional.empty();
    }
    var place = places.get(Integer.parseInt(match.group(1)));
    var indexes = indexes(match.group(2));
    var instance = place.item() instanceof Repeat && indexes.size() == place.repeats().size() + 1;
    if ((!instance && indexes.size() != place.repeats().size()) || indexes.contains(0)) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    for (var i = 0; i < place.repeats().size(); i++) {
      steps.add(new Step(place.repeats().get(i), indexes.get(i)));
    }
    steps.add(new Step(place.item().name(), instance ? indexes.getLast() : 0));
    return Optional.of(new AnswerPath(steps));
  }

  private static List<Integer> indexes(String text) {
    var indexes = new ArrayList<Integer>();
    for (var part : text.split("-", -1)) {
      if (!part.isEmpty()) {
        indexes.add(Integer.parseInt(part));
      }
    }
    return indexes;
  }

  /** The row at a path, if the version has it. */
  public Optional<FormItem> item(AnswerPath path) {
    var number = numbers.get(path.steps().stream().map(Step::name).toList());
    return number == null ? Optional.empty() : Optional.of(places.get(number).item());
  }
}
