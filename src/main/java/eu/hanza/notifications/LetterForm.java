package eu.hanza.notifications;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.notifications.Letter.Words;
import eu.hanza.notifications.spi.Recipients.Selection;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A letter as it is typed. */
record LetterForm(
    String selection, String day, WrittenText subject, WrittenText body, String replyTo) {

  LetterForm {
    selection = Objects.requireNonNullElse(selection, "");
    day = Objects.requireNonNullElse(day, "").strip();
    replyTo = Objects.requireNonNullElse(replyTo, "").strip();
    subject = Objects.requireNonNullElse(subject, WrittenText.EMPTY);
    body = Objects.requireNonNullElse(body, WrittenText.EMPTY);
  }

  static LetterForm of(Letter letter) {
    var answers = letter.replyTo();
    return new LetterForm(
        letter.selection(),
        "",
        WrittenText.of(letter.subject()),
        WrittenText.of(letter.body()),
        answers == null ? "" : answers.value());
  }

  /** An empty form, whose answers go to the sender. */
  static LetterForm from(String sender) {
    return new LetterForm("", "", WrittenText.EMPTY, WrittenText.EMPTY, sender);
  }

  Words words() {
    var answers = replyTo.isEmpty() ? null : new EmailAddress(replyTo);
    return new Words(subject.text(), body.text(), answers);
  }

  @Nullable LocalDate asOf() {
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  /** What has to be mended before anything can be kept. */
  List<Refusal> wrong() {
    var wrong = new ArrayList<>(LetterDesk.wrong(subject.text(), body.text()));
    wrong.addAll(tooLong("subject", subject, 300));
    wrong.addAll(tooLong("body", body, 20_000));
    if (!replyTo.isEmpty() && EmailAddress.read(replyTo).isEmpty()) {
      wrong.add(Refusal.of("notifications.office.letter.reply-to.wrong").at("replyTo"));
    }
    if (!isDay(day)) {
      wrong.add(Refusal.of("notifications.office.letter.day.wrong").at("day"));
    }
    return wrong;
  }

  private static List<Refusal> tooLong(String field, WrittenText text, int max) {
    return Arrays.stream(Language.values())
        .filter(language -> text.in(language).length() > max)
        .map(
            language ->
                Refusal.of("shell.error.Longest", Map.of("max", max))
                    .at(field + "." + language.tag()))
        .toList();
  }

  private static boolean isDay(String text) {
    try {
      return text.isEmpty() || LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The fields; a letter that exists already keeps its selection. */
  List<FieldView> fields(List<Selection> selections, Messages messages, Language language) {
    var fields = new ArrayList<FieldView>();
    if (!selections.isEmpty()) {
      var label = messages.text(language, "notifications.office.letter.to");
      fields.add(
          FieldView.choice(
              "selection",
              label,
              selection,
              selections.stream().map(one -> option(one, messages, language)).toList()));
      if (selections.stream().anyMatch(Selection::dated)) {
        fields.add(
            FieldView.day("day", messages.text(language, "notifications.office.letter.day"), day)
                .hint(messages.text(language, "notifications.office.letter.day.hint"))
                .orNothing());
      }
    }
    var subjectLabel = messages.text(language, "notifications.office.letter.subject");
    var bodyLabel = messages.text(language, "notifications.office.letter.body");
    var subjects = subject.fields("text", "subject", subjectLabel, false);
    var bodies = body.fields("textarea", "body", bodyLabel, false);
    for (var i = 0; i < subjects.size(); i++) {
      fields.add(subjects.get(i));
      fields.add(bodies.get(i));
    }
    fields.add(
        FieldView.of(
                "email",
                "replyTo",
                messages.text(language, "notifications.office.letter.reply-to"),
                replyTo)
            .hint(messages.text(language, "notifications.office.letter.reply-to.hint"))
            .orNothing());
    return fields;
  }

  private static Option option(Selection selection, Messages messages, Language language) {
    return new Option(
        selection.key(),
        messages.text(
            language,
            "notifications.office.letter.selection." + selection.kind(),
            "label",
            selection.label(),
            "n",
            selection.count()));
  }
}
