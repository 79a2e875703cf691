package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.Territories;
import eu.hanza.partnering.DismissalReason;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingDraft;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingState;
import eu.hanza.partnering.ListingSubject;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.Proposals;
import eu.hanza.partnering.web.ListingForm.KnownValues;
import eu.hanza.partnering.web.ListingFormPage.Fitting;
import eu.hanza.partnering.web.ListingFormPage.Lists;
import eu.hanza.partnering.web.ListingFormPage.Standing;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.text.Collator;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together where an organisation writes a listing. */
@Component
class ListingFormPages {

  private static final Set<ListingState> CHANGED =
      EnumSet.of(
          ListingState.DRAFT, ListingState.RETURNED, ListingState.PUBLISHED, ListingState.EXPIRED);

  private static final Set<ListingState> FITTED =
      EnumSet.complementOf(EnumSet.of(ListingState.EXPIRED, ListingState.WITHDRAWN));
  private static final int FIRST = 6;

  private final ListingDesk desk;
  private final Proposals proposals;
  private final ProposalRows rows;
  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final Territories territories;
  private final ListingWords words;
  private final History history;

  ListingFormPages(
      ListingDesk desk,
      Proposals proposals,
      ProposalRows rows,
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      Territories territories,
      ListingWords words,
      History history) {
    this.desk = desk;
    this.proposals = proposals;
    this.rows = rows;
    this.organisations = organisations;
    this.programmes = programmes;
    this.territories = territories;
    this.words = words;
    this.history = history;
  }

  KnownValues known() {
    return new KnownValues(
        programmes.areasBySlug().keySet(),
        Arrays.stream(OrganisationKind.values()).map(Enum::name).toList(),
        territories.countriesBy(Language.EN));
  }

  ListingFormPage fresh(Actor actor, ListingForm form, FormErrors errors, Language language) {
    return new ListingFormPage(
        words.text(language, "partnering.mine.new"),
        "/my/offers/new",
        form,
        lists(actor, language),
        null,
        List.of(),
        null,
        errors);
  }

  ListingFormPage page(
      Actor actor,
      ListingSummary listing,
      @Nullable ListingForm typed,
      FormErrors errors,
      Language language) {
    return new ListingFormPage(
        TextView.of(listing.listing().title(), language).text(),
        "/my/offers/" + listing.id(),
        typed == null ? ListingForm.of(listing.listing()) : typed,
        lists(actor, language),
        standing(listing, language),
        words.rows(desk.similar(actor, listing.id()), "/my/offers/", language),
        FITTED.contains(listing.state()) ? fitting(actor, listing, language) : null,
        errors);
  }

  private Fitting fitting(Actor actor, ListingSummary listing, Language language) {
    var organisation = listing.organisation();
    var fitting = rows.rows(proposals.to(actor, listing.id()), organisation, language);
    return new Fitting(
        organisation.toString(),
        fitting.partners().stream().limit(FIRST).toList(),
        fitting.listings().stream().limit(FIRST).toList(),
        fitting.opportunities().stream().limit(FIRST).toList(),
        options(DismissalReason.values(), DismissalReason::key, language));
  }

  private Standing standing(ListingSummary listing, Language language) {
    var state = listing.state();
    var end = listing.endsOn();
    var isShown = listing.isOpen() || state == ListingState.EXPIRED;
    return new Standing(
        words.text(language, state.key()),
        ListingWords.tone(state),
        end == null || !isShown
            ? ""
            : words.text(
                language,
                state == ListingState.EXPIRED ? "partnering.ended" : "partnering.until",
                "day",
                Formats.of(language).date(end)),
        state == ListingState.RETURNED ? listing.remarks() : "",
        CHANGED.contains(state),
        state == ListingState.DRAFT || state == ListingState.RETURNED || isUsedUp(listing),
        listing.renewable(),
        state != ListingState.WITHDRAWN,
        isShown ? listing.path() : null,
        history.of(listing.id(), language));
  }

  private static boolean isUsedUp(ListingSummary listing) {
    return listing.state() == ListingState.EXPIRED && listing.usedUp();
  }

  private Lists lists(Actor actor, Language language) {
    var collation = Collator.getInstance(language.locale());
    var own = organisations.summaries(desk.organisations(actor)).values();
    return new Lists(
        own.stream()
            .map(one -> new Option(one.id().toString(), one.name(language).text()))
            .toList(),
        options(ListingKind.values(), ListingKind::key, language),
        options(ListingSubject.values(), ListingSubject::key, language),
        ListingForm.LANGUAGES.stream()
            .map(tag -> new Option(tag, ListingWords.language(tag, language)))
            .toList(),
        programmes.areasBySlug().entrySet().stream()
            .map(one -> new Option(one.getKey(), one.getValue().in(language).text()))
            .sorted((one, other) -> collation.compare(one.label(), other.label()))
            .toList(),
        options(OrganisationKind.values(), OrganisationKind::key, language),
        territories.countriesBy(language).stream()
            .map(code -> new Option(code, words.country(code, language)))
            .toList(),
        options(ListingDraft.Role.values(), ListingDraft.Role::key, language),
        programmes.published().stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList());
  }

  private <E extends Enum<E>> List<Option> options(
      E[] values, Function<E, String> key, Language language) {
    return Arrays.stream(values)
        .map(one -> new Option(one.name(), words.text(language, key.apply(one))))
        .toList();
  }
}
