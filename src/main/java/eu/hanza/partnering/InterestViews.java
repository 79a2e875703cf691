package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.partnering.InterestSummary.Contact;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How each side sees an interest: who the other one is, and how it is reached. */
@Component
class InterestViews {

  private final Listings listings;
  private final InterestBook book;
  private final Speakers speakers;
  private final People people;
  private final Clock clock;

  InterestViews(
      Listings listings, InterestBook book, Speakers speakers, People people, Clock clock) {
    this.listings = listings;
    this.book = book;
    this.speakers = speakers;
    this.people = people;
    this.clock = clock;
  }

  InterestSummary of(Interest interest, Listing listing, boolean received) {
    return summary(interest, listing, received, contacts(interest, received));
  }

  private InterestSummary summary(
      Interest interest, Listing listing, boolean received, List<Contact> contacts) {
    return new InterestSummary(
        interest.id(),
        listing.summary(LocalDate.now(clock)),
        interest.organisation(),
        interest.draft(),
        interest.state(),
        interest.sentAt(),
        interest.answerBy(),
        interest.reason(),
        received,
        contacts);
  }

  /** Whoever agreed on the other side, once both did; nobody if that person is gone. */
  List<Contact> contacts(Interest interest, boolean received) {
    if (interest.state() != InterestState.ACCEPTED) {
      return List.of();
    }
    var agreed = received ? interest.person() : interest.answeredBy();
    return agreed == null
        ? List.of()
        : people.find(agreed).stream().flatMap(InterestViews::contact).toList();
  }

  private static Stream<Contact> contact(PersonSummary person) {
    return person.email() == null
        ? Stream.of()
        : Stream.of(new Contact(person.name(), person.email()));
  }

  List<InterestSummary> received(Actor actor) {
    var own = speakers.organisations(actor);
    return own.isEmpty() ? List.of() : all(book.receivedBy(own), true);
  }

  List<InterestSummary> sent(Actor actor) {
    var own = speakers.organisations(actor);
    return own.isEmpty() ? List.of() : all(book.sentBy(own), false);
  }

  /** Lists do not show contacts. */
  private List<InterestSummary> all(List<Interest> interests, boolean received) {
    var ids = interests.stream().map(Interest::listing).distinct().toList();
    var known =
        ids.isEmpty()
            ? Map.<ListingId, Listing>of()
            : listings.findByIdIn(ids).stream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
    return interests.stream()
        .filter(interest -> known.containsKey(interest.listing()))
        .map(
            interest ->
                summary(
                    interest,
                    Objects.requireNonNull(known.get(interest.listing())),
                    received,
                    List.of()))
        .toList();
  }
}
