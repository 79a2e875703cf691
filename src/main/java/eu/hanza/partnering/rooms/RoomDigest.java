package eu.hanza.partnering.rooms;

import eu.hanza.accounts.People;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the calendar does with rooms: one letter a day to those who take part and have something new
 * to read, and two years after a room was closed the end of names and posts.
 */
@Component
class RoomDigest {

  static final Period KEPT = Period.ofYears(2);

  private final RoomBook book;
  private final Rooms rooms;
  private final RoomLetters letters;
  private final People people;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RoomDigest(
      RoomBook book,
      Rooms rooms,
      RoomLetters letters,
      People people,
      TransactionTemplate transaction,
      Clock clock) {
    this.book = book;
    this.rooms = rooms;
    this.letters = letters;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Writes what is new, and forgets what has ended. */
  @Scheduled(cron = "0 30 6 * * *", zone = "Europe/Warsaw")
  void look() {
    transaction.executeWithoutResult(nothing -> tell());
    transaction.executeWithoutResult(nothing -> forget());
  }

  private void tell() {
    var now = clock.instant();
    var mine =
        book.untold(now).stream()
            .collect(
                Collectors.groupingBy(
                    RoomBook.Untold::person, LinkedHashMap::new, Collectors.toList()));
    var names = people.all(mine.keySet());
    mine.forEach(
        (person, all) -> {
          var titles =
              all.stream()
                  .flatMap(one -> rooms.findById(one.room()).stream())
                  .map(room -> "– " + room.title())
                  .collect(Collectors.joining("\n"));
          var posts = all.stream().mapToInt(RoomBook.Untold::posts).sum();
          var reader = names.get(person);
          if (reader != null) {
            letters.news(reader, posts, titles);
          }
          book.told(person, now);
        });
  }

  private void forget() {
    var zone = ZoneId.of("Europe/Warsaw");
    book.forget(clock.instant().atZone(zone).minus(KEPT).toInstant());
  }
}
