package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Choice;
import eu.hanza.forms.Filling;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.view.FieldNames;
import eu.hanza.forms.view.Section;
import eu.hanza.kernel.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the button of a section asks for after saving: {@code next}, {@code back}, {@code leave},
 * {@code skip}, {@code update}, {@code restore}, or with a field {@code add:q5}, {@code
 * remove:q5-2}, {@code up:q5-2}, {@code down:q5-2}, {@code raise:q7.n3}, {@code lower:q7.n3},
 * {@code detach:q9}.
 */
record Order(String verb, Optional<AnswerPath> path, int choice) {

  static Order of(String text, Filling filling) {
    var parts = text.split(":", 2);
    if (parts.length < 2) {
      return new Order(parts[0], Optional.empty(), -1);
    }
    var field = parts[1].split("\\.n", 2);
    var path = new FieldNames(filling.checked().definition()).path(field[0]);
    var choice = field.length == 2 && field[1].matches("\\d{1,4}") ? field[1] : "-1";
    return new Order(parts[0], path, Integer.parseInt(choice));
  }

  boolean isNext() {
    return verb.equals("next");
  }

  boolean leaves() {
    return switch (verb) {
      case "next", "back", "leave", "skip" -> true;
      default -> false;
    };
  }

  Filling carryOut(
      AnswerDesk desk, AnswerFiles files, Respondent who, Filling filling, Language language) {
    var id = filling.response().id();
    if (verb.equals("restore")) {
      return desk.restore(who, id, language);
    }
    if (path.isEmpty()) {
      return filling;
    }
    var at = path.get();
    return switch (verb) {
      case "add" -> desk.add(who, id, at, language);
      case "remove" -> desk.remove(who, id, at, language);
      case "up" -> desk.move(who, id, at, -1, language);
      case "down" -> desk.move(who, id, at, 1, language);
      case "detach" -> {
        files.detach(who, id, at, language);
        yield desk.open(who, id, language);
      }
      case "raise" -> rank(desk, who, filling, at, -1, language);
      case "lower" -> rank(desk, who, filling, at, 1, language);
      default -> filling;
    };
  }

  /** Moves a choice up or down; whatever has no place yet gets one, in the order of the list. */
  private Filling rank(
      AnswerDesk desk, Respondent who, Filling filling, AnswerPath at, int by, Language language) {
    var row = filling.run().row(at).orElse(null);
    if (row == null || !(row.item() instanceof Question question)) {
      return filling;
    }
    var all = filling.checked().definition().choices(question);
    var order = new ArrayList<>(row.answer().map(answer -> answer.choices()).orElse(List.of()));
    filling.run().choices(at).stream()
        .map(Choice::name)
        .filter(name -> !order.contains(name))
        .forEach(order::add);
    var place = choice < 0 || choice >= all.size() ? -1 : order.indexOf(all.get(choice).name());
    if (place >= 0 && place + by >= 0 && place + by < order.size()) {
      Collections.swap(order, place, place + by);
    }
    var response = filling.response();
    var texts = Map.of(at, String.join(" ", order));
    return desk.save(who, response.id(), response.revision(), "", texts, language).filling();
  }

  /** Where the browser goes next, without the language: sections that ask nothing are left out. */
  String to(Filling filling, int section) {
    var path = filling.response().path();
    var asked =
        Section.of(filling.checked().definition()).stream()
            .filter(one -> isAsked(filling, one))
            .map(Section::number)
            .toList();
    return switch (verb) {
      case "back" ->
          asked.reversed().stream()
              .filter(number -> number < section)
              .findFirst()
              .map(number -> path + "/" + number)
              .orElse(path);
      case "leave" -> path;
      default ->
          asked.stream()
              .filter(number -> number > section)
              .findFirst()
              .map(number -> path + "/" + number)
              .orElse(path);
    };
  }

  private static boolean isAsked(Filling filling, Section section) {
    return section
        .heading()
        .filter(Group.class::isInstance)
        .flatMap(item -> filling.run().row(AnswerPath.to(item.name())))
        .map(FormRow::relevant)
        .orElse(true);
  }
}
