package eu.hanza.partnering;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.InterestSummary.Contact;
import eu.hanza.partnering.ListingLetters.About;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The letters about interest in a listing; an anonymous giver is named when the two agreed. */
@Component
class InterestLetters {

  private final ListingLetters letters;
  private final InterestViews views;
  private final OrganisationDirectory organisations;
  private final Clock clock;

  InterestLetters(
      ListingLetters letters,
      InterestViews views,
      OrganisationDirectory organisations,
      Clock clock) {
    this.letters = letters;
    this.views = views;
    this.organisations = organisations;
    this.clock = clock;
  }

  private static String path(Interest interest) {
    return "/my/interests/" + interest.id();
  }

  private String sender(Interest interest, Language language) {
    return organisations.get(interest.organisation()).name(language).text();
  }

  /** Tells the giver who is interested and why; no address stands in it. */
  void received(Listing listing, Interest interest) {
    var until = LocalDate.ofInstant(interest.answerBy(), clock.getZone());
    letters.toGiver(
        new About(
            "interest",
            listing,
            path(interest),
            language ->
                Map.of(
                    "organisation", sender(interest, language),
                    "fit", interest.draft().fit(),
                    "contribution", interest.draft().contribution(),
                    "until", Formats.of(language).date(until))));
  }

  /** Gives each side the other's name and address. */
  void accepted(Listing listing, Interest interest) {
    letters.toSender(
        interest,
        accepted(
            listing,
            interest,
            language -> organisations.get(listing.organisation()).name(language).text(),
            views.contacts(interest, false)));
    letters.toGiver(
        accepted(
            listing,
            interest,
            language -> sender(interest, language),
            views.contacts(interest, true)));
  }

  private static About accepted(
      Listing listing,
      Interest interest,
      Function<Language, String> organisation,
      List<Contact> contacts) {
    var people =
        contacts.stream()
            .map(one -> one.name() + " <" + one.email() + ">")
            .collect(Collectors.joining("\n"));
    return new About(
        "accepted",
        listing,
        path(interest),
        language -> Map.of("organisation", organisation.apply(language), "contacts", people));
  }

  void declined(Listing listing, Interest interest) {
    letters.toSender(
        interest,
        new About(
            "declined",
            listing,
            path(interest),
            language -> Map.of("reason", letters.reason(interest.reason(), language))));
  }

  /** Tells the giver something about who is interested. */
  void toGiver(String key, Listing listing, Interest interest) {
    letters.toGiver(
        new About(
            key,
            listing,
            path(interest),
            language -> Map.of("organisation", sender(interest, language))));
  }

  void expired(Listing listing, Interest interest) {
    toGiver("unanswered", listing, interest);
    letters.toSender(interest, About.of("silence", listing, path(interest)));
  }
}
