package eu.hanza.notifications;

import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.Recipients.Selection;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A letter as it is typed. */
record LetterForm(String selection, WrittenText subject, WrittenText body) {

  static final LetterForm EMPTY = new LetterForm("", WrittenText.EMPTY, WrittenText.EMPTY);

  LetterForm {
    selection = Objects.requireNonNullElse(selection, "");
    subject = Objects.requireNonNullElse(subject, WrittenText.EMPTY);
    body = Objects.requireNonNullElse(body, WrittenText.EMPTY);
  }

  static LetterForm of(Letter letter) {
    return new LetterForm(
        letter.selection(), WrittenText.of(letter.subject()), WrittenText.of(letter.body()));
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
    }
    var subjectLabel = messages.text(language, "notifications.office.letter.subject");
    var bodyLabel = messages.text(language, "notifications.office.letter.body");
    var subjects = subject.fields("text", "subject", subjectLabel, false);
    var bodies = body.fields("textarea", "body", bodyLabel, false);
    for (var i = 0; i < subjects.size(); i++) {
      fields.add(subjects.get(i));
      fields.add(bodies.get(i));
    }
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
