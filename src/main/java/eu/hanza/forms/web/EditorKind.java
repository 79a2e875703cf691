package eu.hanza.forms.web;

import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionKind;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row of a form is, in the words of people who write forms. */
enum EditorKind {
  SHORT_TEXT(QuestionType.TEXT, ""),
  LONG_TEXT(QuestionType.TEXT, "multiline"),
  WHOLE_NUMBER(QuestionType.INTEGER, ""),
  NUMBER(QuestionType.DECIMAL, ""),
  AMOUNT(QuestionType.DECIMAL, "money"),
  SCALE(QuestionType.RANGE, ""),
  DATE(QuestionType.DATE, ""),
  TIME(QuestionType.TIME, ""),
  MOMENT(QuestionType.DATE_TIME, ""),
  YES_NO(QuestionType.SELECT_ONE, "yes-no"),
  ONE(QuestionType.SELECT_ONE, ""),
  SEVERAL(QuestionType.SELECT_MULTIPLE, ""),
  ORDER(QuestionType.RANK, ""),
  TABLE(null, "table-list"),
  EMAIL(QuestionType.TEXT, "email"),
  PHONE(QuestionType.TEXT, "phone"),
  LINK(QuestionType.TEXT, "url"),
  ORGANISATION(QuestionType.TEXT, "organisation"),
  PERSON(QuestionType.TEXT, "person"),
  PLACE(QuestionType.TEXT, "place"),
  FILE(QuestionType.FILE, ""),
  IMAGE(QuestionType.IMAGE, ""),
  CONSENT(QuestionType.ACKNOWLEDGE, ""),
  NOTE(QuestionType.NOTE, ""),
  CALCULATION(QuestionType.CALCULATE, ""),
  HIDDEN(QuestionType.HIDDEN, ""),
  GROUP(null, ""),
  REPEAT(null, ""),
  OTHER(null, "");

  private final @Nullable QuestionType type;
  private final String appearance;

  EditorKind(@Nullable QuestionType type, String appearance) {
    this.type = type;
    this.appearance = appearance;
  }

  /** The key of its words. */
  String key() {
    return "forms.office.kind." + name();
  }

  boolean isQuestion() {
    return type != null;
  }

  QuestionType type() {
    if (type == null) {
      throw new IllegalStateException("No question: " + this);
    }
    return type;
  }

  /** The kinds that people choose from. */
  static List<EditorKind> offered() {
    return Arrays.stream(values()).filter(kind -> kind != OTHER).toList();
  }

  static EditorKind of(FormItem item) {
    return switch (item) {
      case Group group -> group.isMatrix() ? TABLE : GROUP;
      case Repeat repeat -> REPEAT;
      case Question question -> of(question);
    };
  }

  private static EditorKind of(Question question) {
    var word = question.kind() == QuestionKind.PLAIN ? "" : question.kind().word();
    return Arrays.stream(values())
        .filter(kind -> kind.type == question.type() && kind.appearance.equals(word))
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(k -> k.type == question.type()).findFirst())
        .orElse(OTHER);
  }

  /** How a question of this kind is shown, given how it is shown now. */
  String appearance(String now) {
    var kept =
        Arrays.stream(now.strip().split("\\s+"))
            .filter(
                word -> Arrays.stream(QuestionKind.values()).noneMatch(k -> k.word().equals(word)))
            .toList();
    return (appearance + " " + String.join(" ", kept)).strip();
  }

  /** A new row of this kind. */
  FormItem item(Wording words, String currency) {
    if (type == null) {
      return this == REPEAT
          ? new Repeat(
              Repeat.of("repeat", List.of()).id(),
              "repeat",
              words,
              "",
              "",
              "",
              List.of(),
              false,
              Map.of())
          : new Group(
              Group.of("group", List.of()).id(),
              "group",
              words,
              "",
              appearance,
              List.of(),
              false,
              Map.of());
    }
    var question = Question.of("question", type).withWording(words).withAppearance(appearance);
    return switch (this) {
      case AMOUNT -> question.withTerms(DataTerms.in(currency));
      case SCALE -> question.withParameters(Map.of("start", "1", "end", "5", "step", "1"));
      default -> question;
    };
  }
}
