package eu.hanza.notifications;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.notifications.Letter.Wording;
import eu.hanza.notifications.Letter.Words;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.notifications.spi.Recipients.Kind;
import eu.hanza.notifications.spi.Recipients.Listed;
import eu.hanza.notifications.spi.Recipients.Recipient;
import eu.hanza.notifications.spi.Recipients.Selection;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters to selections of people are written, looked at, sent and kept. Each recipient gets
 * an own mail in the own language; who was on the list stays with the letter.
 */
@Service
@Transactional
class LetterDesk {

  private final Letters letters;
  private final Selections selections;
  private final StopLinks links;
  private final ListsOfLetters lists;
  private final Outbox outbox;
  private final History history;
  private final Messages messages;
  private final Clock clock;
  private final String address;

  LetterDesk(
      Letters letters,
      Selections selections,
      StopLinks links,
      ListsOfLetters lists,
      Outbox outbox,
      History history,
      Messages messages,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.letters = letters;
    this.selections = selections;
    this.links = links;
    this.lists = lists;
    this.outbox = outbox;
    this.history = history;
    this.messages = messages;
    this.clock = clock;
    this.address = address;
  }

  /**
   * What the readers of one language get.
   *
   * @param reader their language
   * @param people how many they are
   * @param wording the letter as they get it
   */
  record Version(Language reader, int people, Wording wording) {}

  /** The selections to which somebody may write; the desk is closed to whoever has none. */
  @Transactional(readOnly = true)
  List<Selection> selections(PersonId sender, Language reader) {
    var offered = selections.offered(sender, reader);
    if (offered.isEmpty()) {
      throw new ForbiddenException("write letters by " + sender);
    }
    return offered;
  }

  /** What has to be mended in the words: none at all, or a subject without a text. */
  static List<Refusal> wrong(LocalizedText subject, LocalizedText body) {
    if (subject.isEmpty() && body.isEmpty()) {
      return List.of(Refusal.of("notifications.office.letter.empty").at("subject.pl"));
    }
    return Arrays.stream(Language.values())
        .map(Language::tag)
        .filter(tag -> subject.raw(tag).isEmpty() != body.raw(tag).isEmpty())
        .map(tag -> half(tag, subject.raw(tag).isEmpty() ? "subject." : "body."))
        .toList();
  }

  private static Refusal half(String tag, String field) {
    return Refusal.of("notifications.office.letter.half").at(field + tag);
  }

  /** Keeps a letter that nobody gets yet. */
  LetterId draft(PersonId sender, String selection, @Nullable LocalDate day, Words words) {
    var chosen = selections.get(sender, selection, Language.PL);
    var key = Selections.on(chosen, day);
    var label = selections.label(sender, key);
    var notice = selections.notice(key);
    return letters
        .save(Letter.draft(sender, key, label, chosen.kind(), words, notice, clock.instant()))
        .id();
  }

  /** One's own letter that nobody got yet. */
  @Transactional(readOnly = true)
  Letter draft(PersonId sender, LetterId id) {
    var letter = own(sender, id);
    if (letter.isSent()) {
      throw new NotFoundException("draft " + id);
    }
    return letter;
  }

  /** Gives a draft other words. */
  void change(PersonId sender, LetterId id, Words words) {
    letters.save(draft(sender, id).say(words));
  }

  private Letter own(PersonId sender, LetterId id) {
    var letter = find(id);
    if (!letter.sender().equals(sender)) {
      throw new ForbiddenException("the letter " + id + " by " + sender);
    }
    return letter;
  }

  private Letter find(LetterId id) {
    return letters.findById(id).orElseThrow(() -> new NotFoundException("letter " + id));
  }

  /** What would go out now, language by language. */
  @Transactional(readOnly = true)
  List<Version> preview(PersonId sender, LetterId id) {
    var letter = own(sender, id);
    var counts =
        selections.recipients(sender, letter.selection()).stream()
            .collect(Collectors.groupingBy(Recipient::language, Collectors.counting()));
    return Arrays.stream(Language.values())
        .filter(counts::containsKey)
        .map(
            language ->
                new Version(
                    language, counts.getOrDefault(language, 0L).intValue(), letter.in(language)))
        .toList();
  }

  /** Sends a draft to everybody who is in its selection now; a second time changes nothing. */
  List<Refusal> send(PersonId sender, LetterId id) {
    var letter = own(sender, id);
    if (letter.isSent()) {
      return List.of();
    }
    var recipients = selections.recipients(sender, letter.selection());
    if (recipients.isEmpty()) {
      return List.of(Refusal.of("notifications.office.letter.nobody"));
    }
    letters.save(letter.sent(recipients.size(), clock.instant()));
    selections.organisations(sender, letter.selection()).forEach(one -> lists.note(id, one));
    recipients.forEach(recipient -> post(letter, recipient));
    history.note(
        Line.of("notifications.history.letter-sent", sender, id).with("n", recipients.size()));
    return List.of();
  }

  private void post(Letter letter, Recipient to) {
    var wording = letter.in(to.language());
    var secret = letter.kind() == Kind.NEWS ? StopLinks.secret() : null;
    links.note(letter.id(), to.person(), to.language(), secret);
    var link = link(to.language(), secret);
    outbox.send(
        new OutgoingMail(
            to.email(),
            to.person(),
            wording.language(),
            wording.subject(),
            text(wording, link),
            List.of(),
            link,
            letter.replyTo()));
  }

  private @Nullable String link(Language reader, @Nullable String secret) {
    return secret == null
        ? null
        : address + "/" + reader.tag() + "/letters/unsubscribe?token=" + secret;
  }

  private String text(Wording wording, @Nullable String link) {
    return link == null
        ? wording.text()
        : wording.text()
            + "\n\n"
            + messages.text(wording.language(), "notifications.letter.stop", "link", link);
  }

  /** One's own letters, and those that others sent to the same selections, the latest first. */
  @Transactional(readOnly = true)
  List<Letter> seenBy(PersonId reader) {
    return letters.seenBy(
        reader.value(), selections(reader, Language.PL).stream().map(Selection::key).toList());
  }

  /** The organisations to which a letter goes or went; none where the selection is of people. */
  @Transactional(readOnly = true)
  List<Listed> organisations(PersonId reader, Letter letter) {
    return letter.isSent()
        ? lists.of(letter.id())
        : selections.organisations(reader, letter.selection());
  }

  /** Who gets a letter now, or who got it. */
  @Transactional(readOnly = true)
  List<PersonId> people(PersonId reader, Letter letter) {
    return letter.isSent()
        ? links.people(letter.id())
        : selections.recipients(reader, letter.selection()).stream()
            .map(Recipient::person)
            .toList();
  }

  /** What went out, by the language of the readers. */
  @Transactional(readOnly = true)
  List<Version> record(Letter letter) {
    return links.counts(letter.id()).entrySet().stream()
        .map(count -> new Version(count.getKey(), count.getValue(), letter.in(count.getKey())))
        .toList();
  }

  /** How many of those who got a letter ended such letters by its link. */
  @Transactional(readOnly = true)
  int stopped(LetterId id) {
    return links.stopped(id);
  }

  /** A letter that a person may see. */
  @Transactional(readOnly = true)
  Letter seen(PersonId reader, LetterId id) {
    var letter = find(id);
    if (!letter.sender().equals(reader)) {
      if (!letter.isSent()) {
        throw new NotFoundException("letter " + id);
      }
      selections.get(reader, letter.selection(), Language.PL);
    }
    return letter;
  }
}
