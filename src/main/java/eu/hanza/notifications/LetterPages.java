package eu.hanza.notifications;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.PersonNames;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Recipients.Kind;
import eu.hanza.notifications.spi.Recipients.Listed;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.text.Collator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the pages of letters together. */
@Component
class LetterPages {

  private final LetterDesk desk;
  private final History history;
  private final ObjectProvider<PersonNames> names;
  private final Messages messages;
  private final ZoneId zone;

  LetterPages(
      LetterDesk desk,
      History history,
      ObjectProvider<PersonNames> names,
      Messages messages,
      @Value("${hanza.zone}") ZoneId zone) {
    this.desk = desk;
    this.history = history;
    this.names = names;
    this.messages = messages;
    this.zone = zone;
  }

  private String t(Language language, String key, Object... values) {
    return messages.text(language, "notifications.office." + key, values);
  }

  LettersPage list(PersonId reader, Language language) {
    return new LettersPage(
        desk.seenBy(reader).stream().map(letter -> row(letter, language)).toList());
  }

  private LettersPage.Row row(Letter letter, Language language) {
    var subject = TextView.of(letter.subject(), language);
    var sent = letter.sentAt();
    return new LettersPage.Row(
        letter.id().toString(),
        subject.text(),
        subject.lang(),
        letter.label().in(language).text(),
        sent == null ? t(language, "letter.draft") : when(sent, language),
        sent == null ? "" : Formats.of(language).number(letter.people()));
  }

  private String when(Instant moment, Language language) {
    return Formats.of(language).dateTime(moment.atZone(zone));
  }

  LetterPage letter(PersonId reader, LetterId id, FormErrors errors, Language language) {
    var letter = desk.seen(reader, id);
    var versions = letter.isSent() ? desk.record(letter) : desk.preview(reader, id);
    var people = versions.stream().mapToInt(LetterDesk.Version::people).sum();
    return new LetterPage(
        id.toString(),
        TextView.of(letter.subject(), language),
        letter.label().in(language).text(),
        line(letter, language),
        t(language, "letter.people", "n", people),
        letter.replyTo() == null ? "" : letter.replyTo().value(),
        desk.organisations(reader, letter).stream().map(one -> listed(one, language)).toList(),
        names(desk.people(reader, letter)),
        stop(letter, language),
        letter.isSent(),
        versions.stream().map(version -> version(version, language)).toList(),
        history.of(id, language),
        errors);
  }

  private String listed(Listed organisation, Language language) {
    return t(language, "letter.listed", "name", organisation.name(), "n", organisation.people());
  }

  private String line(Letter letter, Language language) {
    var sent = letter.sentAt();
    return sent == null
        ? t(language, "letter.preview")
        : t(language, "letter.sent", "when", when(sent, language), "who", name(letter.sender()));
  }

  private String name(PersonId person) {
    return names(List.of(person)).stream().findFirst().orElse("–");
  }

  /** The names in their order; whoever was erased has none any more. */
  private List<String> names(List<PersonId> people) {
    return names.stream()
        .flatMap(source -> source.names(people).values().stream())
        .sorted(Collator.getInstance(Locale.forLanguageTag("pl")))
        .toList();
  }

  private String stop(Letter letter, Language language) {
    if (letter.kind() == Kind.SERVICE) {
      return "";
    }
    return letter.isSent()
        ? t(language, "letter.stopped", "n", desk.stopped(letter.id()))
        : t(language, "letter.stops");
  }

  private LetterPage.Version version(LetterDesk.Version version, Language language) {
    var wording = version.wording();
    var tag = wording.language().tag();
    var fallback =
        wording.exact()
            ? null
            : t(language, "letter.fallback", "language", wording.language().ownName());
    return new LetterPage.Version(
        t(
            language,
            "letter.version",
            "language",
            version.reader().ownName(),
            "n",
            version.people()),
        tag,
        wording.subject(),
        new TextView(wording.text(), tag),
        fallback);
  }
}
