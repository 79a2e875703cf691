package eu.hanza.partnering.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.InterestState;
import eu.hanza.partnering.InterestSummary;
import eu.hanza.partnering.web.OwnOffersPage.InterestRow;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How an interest reads for each of its sides. */
@Component
class InterestWords {

  private final OrganisationDirectory organisations;
  private final ListingWords words;
  private final Clock clock;

  InterestWords(OrganisationDirectory organisations, ListingWords words, Clock clock) {
    this.organisations = organisations;
    this.words = words;
    this.clock = clock;
  }

  List<InterestRow> rows(Collection<InterestSummary> interests, Language language) {
    var names =
        organisations.summaries(interests.stream().flatMap(one -> one.other().stream()).toList());
    return interests.stream().map(one -> row(one, names, language)).toList();
  }

  private InterestRow row(
      InterestSummary one, Map<OrganisationId, OrganisationSummary> names, Language language) {
    return new InterestRow(
        "/my/interests/" + one.id(),
        TextView.of(one.listing().listing().title(), language),
        one.other()
            .map(names::get)
            .map(organisation -> words.name(organisation, language))
            .orElseGet(() -> new TextView(words.text(language, "partnering.anonymous"), null)),
        when(one, language),
        words.text(language, one.state().key()),
        tone(one.state()));
  }

  String when(InterestSummary one, Language language) {
    var formats = Formats.of(language);
    var sent = formats.date(LocalDate.ofInstant(one.sentAt(), clock.getZone()));
    var until = formats.date(LocalDate.ofInstant(one.answerBy(), clock.getZone()));
    return one.state().isOpen()
        ? words.text(language, "partnering.interest.when.open", "sent", sent, "until", until)
        : words.text(language, "partnering.interest.when", "sent", sent);
  }

  static String tone(InterestState state) {
    return switch (state) {
      case ACCEPTED -> "on";
      case SENT, SEEN, SHORTLISTED -> "warn";
      case DECLINED, WITHDRAWN, EXPIRED -> "off";
    };
  }
}
