package eu.hanza.notifications;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Recipients.Kind;
import java.time.Instant;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter that somebody writes to a selection of people; once sent it never changes.
 *
 * @param selection the group's key, with the day where it is not the group of now
 * @param label what the group is called
 * @param kind why its people get letters
 * @param notice what the funder wants said below the text
 * @param replyTo where answers go; null for the installation's own address
 * @param people how many got it
 */
@Table(schema = "notifications", name = "letter")
record Letter(
    @Id LetterId id,
    PersonId sender,
    String selection,
    LocalizedText label,
    Kind kind,
    LocalizedText subject,
    LocalizedText body,
    LocalizedText notice,
    @Nullable EmailAddress replyTo,
    int people,
    Instant draftedAt,
    @Nullable Instant sentAt,
    @Version int version) {

  /**
   * The letter as a reader of one language gets it.
   *
   * @param subject the subject
   * @param text the text
   * @param language the language of both
   * @param exact whether that is the reader's language
   */
  record Wording(String subject, String text, Language language, boolean exact) {}

  /**
   * What somebody writes.
   *
   * @param subject the subject, by language
   * @param body the text, by language
   * @param replyTo where answers go; null for the installation's own address
   */
  record Words(LocalizedText subject, LocalizedText body, @Nullable EmailAddress replyTo) {}

  static Letter draft(
      PersonId sender,
      String selection,
      LocalizedText label,
      Kind kind,
      Words words,
      LocalizedText notice,
      Instant now) {
    return new Letter(
        LetterId.next(),
        sender,
        selection,
        label,
        kind,
        lines(words.subject(), " "),
        lines(words.body(), "\n"),
        notice,
        words.replyTo(),
        0,
        now,
        null,
        0);
  }

  private static LocalizedText lines(LocalizedText text, String between) {
    var clean = new HashMap<String, String>();
    text.byLanguage()
        .forEach((language, words) -> clean.put(language, words.replaceAll("\\R", between)));
    return new LocalizedText(clean);
  }

  boolean isSent() {
    return sentAt != null;
  }

  Letter sent(int recipients, Instant now) {
    if (isSent()) {
      throw new IllegalStateException("The letter " + id + " was sent already");
    }
    return new Letter(
        id,
        sender,
        selection,
        label,
        kind,
        subject,
        body,
        notice,
        replyTo,
        recipients,
        draftedAt,
        now,
        version);
  }

  /** The draft with other words. */
  Letter say(Words words) {
    if (isSent()) {
      throw new IllegalStateException("The letter " + id + " was sent already");
    }
    return new Letter(
        id,
        sender,
        selection,
        label,
        kind,
        lines(words.subject(), " "),
        lines(words.body(), "\n"),
        notice,
        words.replyTo(),
        0,
        draftedAt,
        null,
        version);
  }

  private String noticeIn(String language) {
    var own = notice.raw(language);
    return own.isEmpty() ? notice.in(Language.EN).text() : own;
  }

  Wording in(Language reader) {
    var spoken = body.in(reader);
    return new Wording(
        subject.in(reader).text(),
        notice.isEmpty() ? spoken.text() : spoken.text() + "\n\n" + noticeIn(spoken.language()),
        Language.of(spoken.language()).orElse(reader),
        spoken.exact());
  }
}
