package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.DeclineReason;
import eu.hanza.partnering.InterestState;
import eu.hanza.partnering.InterestSummary;
import eu.hanza.partnering.ListingState;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the page of an interest together. */
@Component
class InterestPages {

  private final OrganisationDirectory organisations;
  private final ListingWords words;
  private final InterestWords interests;

  InterestPages(OrganisationDirectory organisations, ListingWords words, InterestWords interests) {
    this.organisations = organisations;
    this.words = words;
    this.interests = interests;
  }

  InterestPage page(InterestSummary one, Language language) {
    var other = one.other().flatMap(organisations::find);
    var listing = one.listing();
    var reason = one.reason();
    var isShown = listing.isOpen() || listing.state() == ListingState.EXPIRED;
    return new InterestPage(
        one.id().toString(),
        TextView.of(listing.listing().title(), language),
        isShown ? listing.path() : null,
        other
            .map(organisation -> words.name(organisation, language))
            .orElseGet(() -> new TextView(words.text(language, "partnering.anonymous"), null)),
        other.map(OrganisationSummary::path).orElse(null),
        interests.when(one, language),
        words.text(language, one.state().key()),
        InterestWords.tone(one.state()),
        reason == null ? "" : words.text(language, reason.key()),
        one.interest().fit(),
        one.interest().contribution(),
        one.interest().timing(),
        one.received(),
        one.state().isOpen(),
        one.state() == InterestState.SHORTLISTED,
        contacts(one),
        Arrays.stream(DeclineReason.values())
            .filter(why -> why != DeclineReason.ENDED)
            .map(why -> new Option(why.name(), words.text(language, why.key())))
            .toList());
  }

  private static List<Option> contacts(InterestSummary one) {
    return one.contacts().stream()
        .map(contact -> new Option(contact.email().value(), contact.name()))
        .toList();
  }
}
