package eu.hanza.search.alerts;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.search.Question.Appeared;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchAnswer.Hit;
import eu.hanza.search.SearchDesk;
import eu.hanza.search.spi.Audiences;
import eu.hanza.search.spi.Subscriber;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people of what is new in the searches they keep: one letter for all that are due, none
 * where nothing is new (S4.26). Each person is a transaction of its own, so that a crash repeats
 * nobody.
 */
@Component
public class Digests {

  private static final Logger log = LoggerFactory.getLogger(Digests.class);
  private static final int PEOPLE = 200;
  private static final int SHOWN = 10;

  /**
   * What is written in a transaction becomes visible only at its end, which may be a while later.
   */
  private static final Duration UNSETTLED = Duration.ofMinutes(5);

  private final SavedSearches searches;
  private final SearchDesk desk;
  private final ObjectProvider<Audiences> audiences;
  private final Outbox outbox;
  private final Messages messages;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String address;

  Digests(
      SavedSearches searches,
      SearchDesk desk,
      ObjectProvider<Audiences> audiences,
      Outbox outbox,
      Messages messages,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${hanza.address:http://localhost:8080}") String address) {
    this.searches = searches;
    this.desk = desk;
    this.audiences = audiences;
    this.outbox = outbox;
    this.messages = messages;
    this.transaction = transaction;
    this.clock = clock;
    this.address = address;
  }

  /** Sends what is due; what a person's letter fails by keeps nobody else from theirs. */
  @Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
  public void send() {
    var now = clock.instant();
    var due = searches.due(now, PEOPLE);
    while (!due.isEmpty()) {
      var sent = due.stream().filter(person -> tell(person, now)).count();
      if (sent == 0) {
        return;
      }
      due = searches.due(now, PEOPLE);
    }
  }

  private boolean tell(PersonId person, Instant now) {
    try {
      transaction.executeWithoutResult(nothing -> write(person, now));
      return true;
    } catch (RuntimeException e) {
      log.error("The letter about new results for {} has failed", person, e);
      return false;
    }
  }

  private void write(PersonId person, Instant now) {
    var due = searches.claim(person, now);
    var until = now.minus(UNSETTLED);
    var subscriber = audiences.stream().flatMap(one -> one.subscriber(person).stream()).findFirst();
    if (subscriber.isPresent()) {
      var news = due.stream().map(search -> news(search, subscriber.get(), until)).toList();
      if (news.stream().anyMatch(one -> one.total() > 0)) {
        outbox.send(letter(news, subscriber.get()));
      }
    }
    due.forEach(search -> searches.told(search, until, now));
  }

  /** What is new in one search. */
  private record News(SavedSearch search, List<Hit> hits, long total) {}

  private News news(SavedSearch search, Subscriber subscriber, Instant until) {
    var readers = audiences.stream().flatMap(one -> one.of(subscriber.person()).stream()).toList();
    var request = SearchAddress.parse(search.query()).request();
    var found =
        desk.appeared(
            request,
            subscriber.language(),
            Set.copyOf(readers),
            new Appeared(search.told(), until),
            SHOWN);
    return new News(search, found.items(), found.total());
  }

  private OutgoingMail letter(List<News> news, Subscriber subscriber) {
    var language = subscriber.language();
    var total = news.stream().mapToLong(News::total).sum();
    var text = new StringBuilder(messages.text(language, "search.digest.intro")).append("\n");
    var told = news.stream().filter(one -> one.total() > 0).toList();
    told.forEach(one -> text.append('\n').append(section(one, subscriber)));
    var stop = address + "/" + language.tag() + "/search/unsubscribe?key=";
    text.append('\n').append(messages.text(language, "search.digest.end")).append('\n');
    told.forEach(
        one ->
            text.append("– ")
                .append(one.search().name())
                .append(": ")
                .append(stop)
                .append(one.search().stopKey())
                .append('\n'));
    return new OutgoingMail(
        subscriber.email(),
        subscriber.person(),
        language,
        messages.text(language, "search.digest.subject", "n", total),
        text.toString(),
        List.of(),
        stop + told.getFirst().search().stopKey(),
        null);
  }

  private String section(News news, Subscriber subscriber) {
    var language = subscriber.language();
    var lines = new ArrayList<String>();
    lines.add(
        messages.text(
            language, "search.digest.search", "name", news.search().name(), "n", news.total()));
    for (var hit : news.hits()) {
      var date = hit.found().date();
      lines.add(
          "– "
              + hit.title().text()
              + (date == null ? "" : " (" + Formats.of(language).date(date) + ")")
              + "\n  "
              + address
              + "/"
              + language.tag()
              + hit.found().address());
    }
    if (news.total() > news.hits().size()) {
      lines.add(
          messages.text(language, "search.digest.more")
              + " "
              + address
              + SearchAddress.parse(news.search().query()).href(language));
    }
    return String.join("\n", lines) + "\n";
  }
}
