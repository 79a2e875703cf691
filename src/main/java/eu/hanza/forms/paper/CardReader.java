package eu.hanza.forms.paper;

import eu.hanza.documents.FilledFields;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes answers of what stands in the places of a card, found by their tags. */
final class CardReader {

  /** A question with the names of the repeats around it, the outermost first. */
  private record Asked(Question question, List<String> repeats) {}

  /** All that was found for one answer: under choices by their place, or as a whole. */
  private record Found(Question question, Map<Integer, List<String>> places) {}

  private final FormDefinition form;
  private final List<Optional<Asked>> rows = new ArrayList<>();
  private final Map<AnswerPath, Found> found = new TreeMap<>();
  private final Map<AnswerPath, String> texts = new TreeMap<>();
  private final Map<AnswerPath, Integer> counts = new TreeMap<>();
  private final Map<AnswerPath, List<String>> contradictions = new TreeMap<>();
  private final List<String> unknown = new ArrayList<>();

  private CardReader(FormDefinition form) {
    this.form = form;
    form.items().forEach(item -> add(item, List.of()));
  }

  static CardAnswers read(FormDefinition form, FilledFields fields) {
    var reader = new CardReader(form);
    fields.byTag().forEach(reader::sort);
    reader.found.forEach(reader::answer);
    reader.count();
    reader.texts.keySet().removeIf(path -> !reader.isCounted(path));
    return new CardAnswers(reader.texts, reader.counts, reader.contradictions, reader.unknown);
  }

  private void add(FormItem item, List<String> repeats) {
    rows.add(
        item instanceof Question question && CardNumbers.isAsked(question)
            ? Optional.of(new Asked(question, repeats))
            : Optional.empty());
    var inside = new ArrayList<>(repeats);
    if (item instanceof Repeat) {
      inside.add(item.name());
    }
    item.items().forEach(inner -> add(inner, List.copyOf(inside)));
  }

  private void sort(String tag, List<String> values) {
    var place = CardTag.of(tag);
    if (place.isEmpty()) {
      return;
    }
    var asked = place.flatMap(this::asked);
    if (asked.isEmpty()) {
      unknown.add(tag);
      return;
    }
    var question = asked.get().question();
    found
        .computeIfAbsent(
            path(asked.get(), place.get().instances()), any -> new Found(question, new TreeMap<>()))
        .places()
        .put(place.get().choice(), values);
  }

  private Optional<Asked> asked(CardTag tag) {
    return tag.row() >= rows.size()
        ? Optional.empty()
        : rows.get(tag.row()).filter(asked -> fits(asked, tag));
  }

  private boolean fits(Asked asked, CardTag tag) {
    var question = asked.question();
    var whole = tag.choice() == CardTag.NO_CHOICE;
    var choosing = question.type().isSelect();
    var picked = question.type() == QuestionType.SELECT_ONE && whole;
    return asked.repeats().size() == tag.instances().size()
        && (whole ? !choosing || picked : choosing && tag.choice() < choices(question).size());
  }

  private List<Choice> choices(Question question) {
    return form.choices(question);
  }

  private static AnswerPath path(Asked asked, List<Integer> instances) {
    var steps = new ArrayList<AnswerPath.Step>();
    for (var i = 0; i < instances.size(); i++) {
      steps.add(new AnswerPath.Step(asked.repeats().get(i), instances.get(i)));
    }
    steps.add(new AnswerPath.Step(asked.question().name(), 0));
    return new AnswerPath(steps);
  }

  private void answer(AnswerPath path, Found found) {
    var question = found.question();
    var whole = found.places().get(CardTag.NO_CHOICE);
    if (question.type() == QuestionType.RANK) {
      ranked(path, found);
    } else if (whole == null) {
      ticked(path, found);
    } else if (question.type() == QuestionType.ACKNOWLEDGE) {
      once(path, whole.stream().map(value -> value.isEmpty() ? "" : "OK").distinct().toList());
    } else {
      once(path, filled(whole).stream().map(value -> picked(question, value)).toList());
    }
  }

  /** A copy of a place that was left blank contradicts nothing. */
  private static List<String> filled(List<String> values) {
    var filled = values.stream().filter(value -> !value.isBlank()).distinct().toList();
    return filled.isEmpty() ? List.of("") : filled;
  }

  private void once(AnswerPath path, List<String> values) {
    if (values.size() == 1) {
      texts.put(path, values.getFirst());
    } else {
      contradictions.put(path, values);
    }
  }

  /** The name of a choice out of a list; what is no value of the list stays as it is. */
  private String picked(Question question, String value) {
    var list = choices(question);
    if (!question.type().isSelect() || !value.matches("c\\d{1,5}")) {
      return value;
    }
    var place = Integer.parseInt(value.substring(1));
    return place < list.size() ? list.get(place).name() : value;
  }

  /** A box that is ticked in one copy and not in another may mean either. */
  private void ticked(AnswerPath path, Found found) {
    var sure = names(found, values -> values.stream().noneMatch(String::isEmpty));
    var any = names(found, values -> values.stream().anyMatch(value -> !value.isEmpty()));
    once(path, Stream.of(sure, any).distinct().toList());
  }

  private String names(Found found, Predicate<List<String>> taken) {
    return found.places().entrySet().stream()
        .filter(place -> taken.test(place.getValue()))
        .map(place -> name(found, place.getKey()))
        .collect(Collectors.joining(" "));
  }

  private String name(Found found, int place) {
    return choices(found.question()).get(place).name();
  }

  /** What is written beside a choice that is to be put in order. */
  private record Beside(String name, String text) {

    Optional<Integer> position() {
      var digits = text.replaceFirst("[.)]$", "");
      return digits.matches("[1-9][0-9]{0,4}")
          ? Optional.of(Integer.valueOf(digits))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return name + ": " + text;
    }
  }

  /** Choices in the order of the numbers beside them, if those tell one. */
  private void ranked(AnswerPath path, Found found) {
    var written = beside(found);
    var order = new TreeMap<Integer, String>();
    written.forEach(one -> one.position().ifPresent(place -> order.put(place, one.name())));
    if (order.size() == written.size()) {
      texts.put(path, String.join(" ", order.values()));
    } else {
      contradictions.put(path, written.stream().map(Beside::toString).toList());
    }
  }

  private List<Beside> beside(Found found) {
    var written = new ArrayList<Beside>();
    found
        .places()
        .forEach(
            (place, values) ->
                filled(values).stream()
                    .filter(value -> !value.isEmpty())
                    .forEach(value -> written.add(new Beside(name(found, place), value.strip()))));
    return written;
  }

  /** Counts the instances up to the last one in which something was written. */
  private void count() {
    texts.forEach(
        (path, text) -> {
          if (!text.isBlank()) {
            count(path);
          }
        });
    contradictions.keySet().forEach(this::count);
  }

  private void count(AnswerPath path) {
    for (var depth = 1; depth < path.steps().size(); depth++) {
      var instance = new AnswerPath(path.steps().subList(0, depth));
      counts.merge(instance.at(0), instance.index(), Math::max);
    }
  }

  private boolean isCounted(AnswerPath path) {
    for (var depth = 1; depth < path.steps().size(); depth++) {
      var instance = new AnswerPath(path.steps().subList(0, depth));
      if (instance.index() > counts.getOrDefault(instance.at(0), 0)) {
        return false;
      }
    }
    return true;
  }
}
