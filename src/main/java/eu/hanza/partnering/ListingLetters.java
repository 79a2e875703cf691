package eu.hanza.partnering;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The letters about offers and needs, each in the language of whoever reads it. They go through
 * Hanza: none shows an address before both sides agreed.
 */
@Component
class ListingLetters {

  private final Speakers speakers;
  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final String address;

  ListingLetters(
      Speakers speakers,
      People people,
      Outbox outbox,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.speakers = speakers;
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.address = address;
  }

  /**
   * A letter about a listing.
   *
   * @param key which letter
   * @param listing about what
   * @param path where its link leads, without the language
   * @param values what else stands in it, by language
   */
  record About(
      String key, Listing listing, String path, Function<Language, Map<String, Object>> values) {

    static About of(String key, Listing listing, String path) {
      return new About(key, listing, path, language -> Map.of());
    }
  }

  /** Writes to those who speak for the organisation of the listing. */
  void toGiver(About about) {
    write(speakers.of(about.listing().organisation()), about);
  }

  /** Writes to whoever sent an interest, or speaks for the organisation now. */
  void toSender(Interest interest, About about) {
    write(senders(interest), about);
  }

  /** Whoever sent an interest; who speaks for the organisation now if that person is gone. */
  private Collection<PersonSummary> senders(Interest interest) {
    var person = interest.person();
    return person == null
        ? speakers.of(interest.organisation())
        : people.find(person).map(List::of).orElseGet(() -> speakers.of(interest.organisation()));
  }

  private void write(Collection<PersonSummary> readers, About about) {
    readers.forEach(person -> write(person, about));
  }

  private void write(PersonSummary person, About about) {
    if (person.email() == null) {
      return;
    }
    var language = person.language();
    var values = new HashMap<>(about.values().apply(language));
    values.put("title", title(about.listing(), language));
    values.put("link", address + "/" + language.tag() + about.path());
    outbox.send(
        OutgoingMail.service(
            person.email(),
            person.id(),
            language,
            text(language, about, "subject", values),
            text(language, about, "text", values)));
  }

  private String text(Language language, About about, String part, Map<String, Object> values) {
    return messages.text(language, "partnering.mail." + about.key() + "." + part, values);
  }

  private static String title(Listing listing, Language language) {
    return listing.draft().title().in(language).text();
  }

  /** A reason in words; empty for none. */
  String reason(@Nullable DeclineReason why, Language language) {
    return why == null ? "" : messages.text(language, why.key());
  }
}
