package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerPath;
import eu.hanza.forms.Arrangement;
import eu.hanza.forms.Filling;
import eu.hanza.forms.FormRow;
import eu.hanza.forms.Group;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.view.Action;
import eu.hanza.forms.view.Section;
import eu.hanza.kernel.Language;
import java.util.Map;

/**
 * What the button of a section asks for after saving: {@code next}, {@code back}, {@code leave},
 * {@code skip}, {@code update}, {@code restore}, or with a field {@code add:q5}, {@code
 * remove:q5-2}, {@code up:q5-2}, {@code down:q5-2}, {@code raise:q7.n3}, {@code lower:q7.n3},
 * {@code detach:q9}.
 */
record Order(Action action) {

  static Order of(String text, Filling filling) {
    return new Order(Action.of(text, filling.checked().definition()));
  }

  boolean isNext() {
    return action.verb().equals("next");
  }

  boolean leaves() {
    return switch (action.verb()) {
      case "next", "back", "leave", "skip" -> true;
      default -> false;
    };
  }

  Filling carryOut(
      AnswerDesk desk, AnswerFiles files, Respondent who, Filling filling, Language language) {
    var id = filling.response().id();
    if (action.verb().equals("restore")) {
      return desk.restore(who, id, language);
    }
    if (action.path().isEmpty()) {
      return filling;
    }
    var at = action.path().get();
    return switch (action.verb()) {
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

  /** Moves a choice up or down. */
  private Filling rank(
      AnswerDesk desk, Respondent who, Filling filling, AnswerPath at, int by, Language language) {
    var form = filling.checked().definition();
    var order = Arrangement.ranked(form, filling.run(), at, action.choice(), by);
    if (order.isEmpty()) {
      return filling;
    }
    var response = filling.response();
    var texts = Map.of(at, order.get());
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
    return switch (action.verb()) {
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
