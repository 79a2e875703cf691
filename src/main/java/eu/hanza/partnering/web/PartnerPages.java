package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.Dismissal;
import eu.hanza.partnering.DismissalReason;
import eu.hanza.partnering.Dismissals;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingId;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.Proposals;
import eu.hanza.partnering.web.PartnersPage.AsideRow;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of proposals together. */
@Component
class PartnerPages {

  private final ListingDesk desk;
  private final Proposals proposals;
  private final Dismissals dismissals;
  private final ListingCatalogue catalogue;
  private final OrganisationDirectory organisations;
  private final ProposalRows rows;
  private final ListingWords words;
  private final Clock clock;

  PartnerPages(
      ListingDesk desk,
      Proposals proposals,
      Dismissals dismissals,
      ListingCatalogue catalogue,
      OrganisationDirectory organisations,
      ProposalRows rows,
      ListingWords words,
      Clock clock) {
    this.desk = desk;
    this.proposals = proposals;
    this.dismissals = dismissals;
    this.catalogue = catalogue;
    this.organisations = organisations;
    this.rows = rows;
    this.words = words;
    this.clock = clock;
  }

  /** The page of the organisation that was chosen, or of the first. */
  PartnersPage page(Actor actor, @Nullable String chosen, Language language) {
    var own = desk.organisations(actor);
    if (own.isEmpty()) {
      return PartnersPage.NOBODY;
    }
    var shown =
        own.stream()
            .filter(one -> one.toString().equals(chosen))
            .findFirst()
            .orElse(own.getFirst());
    var lists = rows.rows(proposals.to(actor, shown), shown, language);
    return new PartnersPage(
        true,
        organisations.summaries(own).values().stream()
            .map(one -> new Option(one.id().toString(), one.name(language).text()))
            .toList(),
        shown.toString(),
        proposals.isNewcomer(shown),
        lists.partners(),
        lists.listings(),
        lists.opportunities(),
        aside(shown, language),
        reasons(language));
  }

  private List<Option> reasons(Language language) {
    return Arrays.stream(DismissalReason.values())
        .map(one -> new Option(one.name(), words.text(language, one.key())))
        .toList();
  }

  private List<AsideRow> aside(OrganisationId organisation, Language language) {
    var all = dismissals.of(organisation);
    var names =
        organisations.summaries(
            all.stream().map(Dismissal::other).filter(Objects::nonNull).toList());
    var listings = new HashMap<ListingId, ListingSummary>();
    catalogue
        .known(all.stream().map(Dismissal::listing).filter(Objects::nonNull).toList())
        .forEach(one -> listings.put(one.id(), one));
    return all.stream().flatMap(one -> aside(one, names, listings, language).stream()).toList();
  }

  private Optional<AsideRow> aside(
      Dismissal one,
      Map<OrganisationId, OrganisationSummary> names,
      Map<ListingId, ListingSummary> listings,
      Language language) {
    var organisation = names.get(one.other());
    var listing = listings.get(one.listing());
    if (organisation != null) {
      return Optional.of(
          row(one.other(), organisation.path(), words.name(organisation, language), one, language));
    }
    return listing == null
        ? Optional.empty()
        : Optional.of(
            row(
                listing.id(),
                listing.path(),
                TextView.of(listing.listing().title(), language),
                one,
                language));
  }

  private AsideRow row(
      @Nullable EntityId id, String path, TextView title, Dismissal one, Language language) {
    var day = Formats.of(language).date(one.at().atZone(clock.getZone()).toLocalDate());
    return new AsideRow(
        id == null ? "" : id.value().toString(),
        path,
        title,
        words.text(language, one.reason().key()) + " · " + day);
  }
}
