package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.partnering.Interests;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingState;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.partnering.web.OfferPage.Fact;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts the page of a listing together. */
@Component
class OfferPages {

  private static final String FACT = "partnering.fact.";

  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final ListingDesk desk;
  private final Interests interests;
  private final ListingWords words;
  private final String address;

  OfferPages(
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      ListingDesk desk,
      Interests interests,
      ListingWords words,
      @Value("${hanza.address}") String address) {
    this.organisations = organisations;
    this.programmes = programmes;
    this.desk = desk;
    this.interests = interests;
    this.words = words;
    this.address = address;
  }

  OfferPage page(ListingSummary listing, Actor actor, Language language) {
    var said = listing.listing();
    var whose = listing.named().flatMap(organisations::find).orElse(null);
    var own = desk.organisations(actor).contains(listing.organisation());
    var url = address + "/" + language.tag() + listing.path();
    return new OfferPage(
        TextView.of(said.title(), language),
        TextView.of(said.summary(), language),
        TextView.of(said.body(), language),
        words.what(listing, language),
        listing.state() == ListingState.EXPIRED,
        listing.demonstration(),
        facts(listing, whose, language),
        listing.isOpen() && !own ? "/my/interest/" + listing.slug() : null,
        own ? "/my/offers/" + listing.id() : null,
        room(listing, actor),
        note(listing, whose, language),
        whose == null ? "" : answers(whose, language),
        OfferJsonLd.of(listing, whose, url, language));
  }

  private static @Nullable String room(ListingSummary listing, Actor actor) {
    var isNeed = listing.isOpen() && listing.listing().kind() == ListingKind.NEED;
    return isNeed && actor.programmes().stream().anyMatch(actor::belongsTo)
        ? "/my/rooms?need=" + listing.slug()
        : null;
  }

  private String note(
      ListingSummary listing, @Nullable OrganisationSummary whose, Language language) {
    return whose == null && listing.isOpen()
        ? words.text(language, "partnering.anonymous.note")
        : "";
  }

  private String answers(OrganisationSummary organisation, Language language) {
    var rate = interests.answers(organisation.id());
    return rate.asked() == 0
        ? ""
        : words.text(language, "partnering.answers", "n", rate.answered(), "of", rate.asked());
  }

  /** What is known of a listing besides its words. */
  List<Fact> facts(ListingSummary listing, @Nullable OrganisationSummary whose, Language language) {
    var facts = new ArrayList<Fact>();
    facts.add(organisation(whose, language));
    add(facts, "country", words.country(listing.country(), language), language);
    addWanted(facts, listing, language);
    addCall(facts, listing, language);
    facts.add(
        Fact.of(
            words.text(language, "partnering.form.written"),
            ListingWords.language(listing.listing().language(), language)));
    add(facts, "starts", day(listing.listing().startsOn(), language), language);
    add(facts, "until", day(listing.endsOn(), language), language);
    return facts;
  }

  private Fact organisation(@Nullable OrganisationSummary whose, Language language) {
    var label = words.text(language, FACT + "organisation");
    return whose == null
        ? Fact.of(label, words.text(language, "partnering.anonymous"))
        : new Fact(label, words.name(whose, language), whose.path());
  }

  private void addWanted(List<Fact> facts, ListingSummary listing, Language language) {
    var said = listing.listing();
    var role = said.roleSought();
    var count = said.partnersWanted();
    add(
        facts,
        "areas",
        ListingWords.areas(said.areas(), programmes.areasBySlug(), language),
        language);
    add(facts, "role", role == null ? "" : words.text(language, role.key()), language);
    add(facts, "partners", count == null ? "" : Formats.of(language).number(count), language);
    add(
        facts,
        "kinds",
        joined(said.partnerKinds(), kind -> words.text(language, "network.kind." + kind)),
        language);
    add(facts, "countries", joined(said.countries(), c -> words.country(c, language)), language);
    add(
        facts,
        "languages",
        joined(said.workLanguages(), tag -> ListingWords.language(tag, language)),
        language);
  }

  private static String joined(List<String> values, Function<String, String> word) {
    return values.stream().map(word).collect(Collectors.joining(", "));
  }

  private void addCall(List<Fact> facts, ListingSummary listing, Language language) {
    var said = listing.listing();
    var programme = said.programme();
    if (programme != null) {
      programmes
          .find(programme)
          .filter(one -> one.published())
          .ifPresent(
              one ->
                  facts.add(
                      new Fact(
                          words.text(language, FACT + "programme"),
                          TextView.of(one.name(), language),
                          one.path())));
    }
    add(facts, "call", said.call(), language);
    add(facts, "deadline", day(said.deadline(), language), language);
  }

  private static String day(@Nullable LocalDate day, Language language) {
    return day == null ? "" : Formats.of(language).date(day);
  }

  private void add(List<Fact> facts, String key, String value, Language language) {
    if (!value.isEmpty()) {
      facts.add(Fact.of(words.text(language, FACT + key), value));
    }
  }
}
