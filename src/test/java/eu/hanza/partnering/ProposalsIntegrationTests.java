package eu.hanza.partnering;

import static eu.hanza.partnering.PartneringFixtures.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Duplicates;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Suspensions;
import eu.hanza.partnering.matching.Clause;
import eu.hanza.partnering.spi.Collaboration;
import eu.hanza.partnering.spi.Collaboration.Party;
import eu.hanza.partnering.spi.CollaborationSource;
import eu.hanza.partnering.spi.CollaborationsChanged;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.partnering.spi.OpportunitySource;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchDesk;
import eu.hanza.search.SearchIndex;
import eu.hanza.search.spi.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Partners, offers and needs are proposed for reasons that stand in public records. */
@HanzaTest
@Import(ProposalsIntegrationTests.Sources.class)
class ProposalsIntegrationTests {

  @Autowired Proposals proposals;
  @Autowired Dismissals dismissals;
  @Autowired ListingDesk desk;
  @Autowired ListingOffice office;
  @Autowired OrganisationRegister register;
  @Autowired Duplicates duplicates;
  @Autowired Suspensions suspensions;
  @Autowired ApplicationEventPublisher events;
  @Autowired InventedPast past;
  @Autowired SearchDesk search;
  @Autowired Scenery scenery;

  private OrganisationId own;
  private OrganisationId other;
  private Actor speaker;

  @BeforeEach
  void prepare() {
    own = NetworkFixtures.register(register, "Teatr");
    other = NetworkFixtures.register(register, "Filharmonia");
    speaker = scenery.representative(own);
  }

  @AfterEach
  void forget() {
    tell(List.of());
    past.shown.clear();
  }

  /** A past that tests tell. */
  static class InventedPast implements CollaborationSource, OpportunitySource {

    private final List<Collaboration> told = new CopyOnWriteArrayList<>();
    private final List<Opportunity> shown = new CopyOnWriteArrayList<>();

    @Override
    public List<Opportunity> opportunities() {
      return List.copyOf(shown);
    }

    @Override
    public List<Collaboration> collaborations() {
      return List.copyOf(told);
    }
  }

  @TestConfiguration
  static class Sources {

    @Bean
    InventedPast inventedPast() {
      return new InventedPast();
    }
  }

  private void tell(List<Collaboration> all) {
    past.told.clear();
    past.told.addAll(all);
    events.publishEvent(new CollaborationsChanged());
  }

  private static Collaboration project(boolean isPublic, OrganisationId... team) {
    return new Collaboration(
        UUID.randomUUID(),
        Collaboration.Kind.PROJECT,
        LocalizedText.pl("Wspólna scena"),
        "/projects/wspolna-scena",
        LocalDate.of(2018, 1, 1),
        LocalDate.of(2018, 12, 31),
        null,
        List.of(team).stream().map(one -> new Party(one, one.equals(team[0]))).toList(),
        isPublic);
  }

  private ListingDraft draft(ListingKind kind, boolean anonymous, List<String> languages) {
    var title = "Sala prób " + Scenery.number();
    return new ListingDraft(
        kind,
        ListingSubject.VENUE,
        "pl",
        LocalizedText.pl(title),
        LocalizedText.pl("Krótko."),
        LocalizedText.pl("Sala z lustrami."),
        List.of("sala-prob"),
        List.of(),
        List.of(),
        null,
        languages,
        null,
        "",
        null,
        null,
        null,
        180,
        anonymous);
  }

  private ListingId published(OrganisationId organisation, ListingDraft draft) {
    var id = ((DeskResult.Kept) desk.draft(Actor.SYSTEM, organisation, draft)).id();
    assertThat(desk.submit(Actor.SYSTEM, id).refusals()).isEmpty();
    assertThat(office.review(Actor.SYSTEM, id, GOOD, "")).isEmpty();
    return id;
  }

  private List<Clause.Kind> why(OrganisationId candidate) {
    return proposals.to(speaker, own).lists().organisations().stream()
        .filter(one -> one.what().id().equals(candidate))
        .flatMap(one -> one.why().stream())
        .map(Clause::kind)
        .toList();
  }

  private List<ListingId> listings() {
    return proposals.to(speaker, own).lists().listings().stream()
        .map(one -> one.what().id())
        .toList();
  }

  @Test
  @Tag("P-9")
  @Tag("S0.13")
  void tellsACommonProjectUntilItIsGone() {
    assertThat(why(other)).isEmpty();
    var project = project(true, own, other);
    tell(List.of(project));
    assertThat(why(other)).contains(Clause.Kind.TOGETHER);
    assertThat(proposals.to(speaker, own).evidence().collaborations().values())
        .extracting(Collaboration::id)
        .contains(project.id());
    tell(List.of());
    assertThat(why(other)).isEmpty();
  }

  @Test
  @Tag("P-9")
  void neverTellsWhatNotEverybodyMaySee() {
    tell(List.of(project(false, own, other)));
    assertThat(why(other)).isEmpty();
    assertThat(proposals.to(speaker, own).evidence().collaborations()).isEmpty();
  }

  @Test
  @Tag("P-9")
  void namesWhoWorkedWithBoth() {
    var between = NetworkFixtures.register(register, "Opera");
    tell(List.of(project(true, own, between), project(true, other, between)));
    assertThat(why(other)).contains(Clause.Kind.COMMON_PARTNERS);
    assertThat(proposals.to(speaker, own).evidence().organisations().values())
        .extracting(OrganisationSummary::id)
        .contains(between);
  }

  @Test
  @Tag("P-7")
  void bringsOffersAndNeedsTogetherUntilTheyExpire() {
    var need = published(own, draft(ListingKind.NEED, false, List.of("pl")));
    var offer = published(other, draft(ListingKind.OFFER, false, List.of("de")));
    var same = published(other, draft(ListingKind.NEED, false, List.of("de")));
    assertThat(why(other)).startsWith(Clause.Kind.COMPLEMENT);
    assertThat(listings()).contains(offer);
    var forNeed = proposals.to(speaker, need).lists();
    assertThat(forNeed.listings())
        .filteredOn(one -> one.what().id().equals(offer))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.noCommonLanguage()).isTrue();
              assertThat(one.why()).extracting(Clause::kind).startsWith(Clause.Kind.COMPLEMENT);
            });
    assertThat(forNeed.listings()).extracting(one -> one.what().id()).doesNotContain(same, need);
    assertThat(forNeed.organisations()).extracting(one -> one.what().id()).contains(other);
    desk.withdraw(Actor.SYSTEM, offer);
    assertThat(listings()).doesNotContain(offer);
    assertThat(why(other)).doesNotContain(Clause.Kind.COMPLEMENT);
  }

  @Test
  @Tag("P-4")
  void proposesAnAnonymousOfferButNotItsOrganisation() {
    published(own, draft(ListingKind.NEED, false, List.of("pl")));
    var offer = published(other, draft(ListingKind.OFFER, true, List.of("pl")));
    assertThat(why(other)).isEmpty();
    assertThat(listings()).contains(offer);
  }

  @Test
  @Tag("P-7")
  void hidesWhatWasPutAsideFromBothUntilItIsTakenBack() {
    published(own, draft(ListingKind.NEED, false, List.of("pl")));
    var offer = published(other, draft(ListingKind.OFFER, false, List.of("pl")));
    dismissals.putAside(speaker, own, other, DismissalReason.KNOWN);
    dismissals.putAside(speaker, own, other, DismissalReason.OTHER);
    assertThat(why(other)).isEmpty();
    assertThat(listings()).doesNotContain(offer);
    assertThat(proposals.to(scenery.representative(other), other).lists().organisations())
        .extracting(one -> one.what().id())
        .doesNotContain(own);
    assertThat(dismissals.of(own))
        .singleElement()
        .extracting(Dismissal::reason)
        .isEqualTo(DismissalReason.KNOWN);
    dismissals.takeBack(speaker, own, other.value());
    assertThat(why(other)).isNotEmpty();
    dismissals.putAside(speaker, own, offer, DismissalReason.NO_FIT);
    assertThat(listings()).doesNotContain(offer);
    assertThat(why(other)).isNotEmpty();
  }

  private static Opportunity practice(@Nullable OrganisationId of, String country) {
    return new Opportunity(
        UUID.randomUUID(),
        Opportunity.Kind.PRACTICE,
        LocalizedText.pl("Próby o świcie"),
        "/practices/proby",
        Set.of(),
        country,
        of,
        null);
  }

  private List<UUID> opportunities() {
    return proposals.to(speaker, own).lists().opportunities().stream()
        .map(one -> one.what().id())
        .toList();
  }

  @Test
  @Tag("P-9")
  @Tag("S0.13")
  void proposesWhatComesFromAKnownPartnerUntilTheFactIsGone() {
    var known = practice(other, "PL");
    past.shown.addAll(List.of(known, practice(null, "PL"), practice(own, "PL")));
    assertThat(opportunities()).doesNotContain(known.id());
    tell(List.of(project(true, own, other)));
    assertThat(opportunities()).containsExactly(known.id());
    assertThat(proposals.to(speaker, own).lists().opportunities().getFirst().why())
        .extracting(Clause::kind)
        .containsExactly(Clause.Kind.TOGETHER);
    tell(List.of());
    assertThat(opportunities()).doesNotContain(known.id());
  }

  @Test
  @Tag("P-7")
  void proposesNothingFromACountryThatRests() {
    var far = NetworkFixtures.register(register, "Kino letnie", "UZ");
    var there = practice(far, "UZ");
    past.shown.add(there);
    tell(List.of(project(true, own, far)));
    assertThat(opportunities()).containsExactly(there.id());
    var rule =
        suspensions.suspend(
            Actor.SYSTEM, null, "UZ", LocalDate.of(2010, 1, 1), LocalizedText.pl("Powód"), "");
    assertThat(opportunities()).isEmpty();
    suspensions.lift(Actor.SYSTEM, rule, LocalDate.of(2010, 1, 2));
  }

  @Test
  @Tag("P-7")
  void letsRestWhoseCountryIsSuspended() {
    var far = NetworkFixtures.register(register, "Kino", "KZ");
    tell(List.of(project(true, own, far)));
    assertThat(why(far)).contains(Clause.Kind.TOGETHER);
    var rule =
        suspensions.suspend(
            Actor.SYSTEM, null, "KZ", LocalDate.of(2010, 1, 1), LocalizedText.pl("Powód"), "");
    assertThat(why(far)).isEmpty();
    suspensions.lift(Actor.SYSTEM, rule, LocalDate.of(2010, 1, 2));
    assertThat(why(far)).isNotEmpty();
  }

  @Test
  @Tag("S4.16")
  void countsSomebodyAsNewUntilAnInternationalProjectHasEnded() {
    var far = NetworkFixtures.register(register, "Muzeum", "LT");
    var near = NetworkFixtures.register(register, "Muzeum", "PL");
    tell(List.of(project(true, near, own)));
    assertThat(proposals.isNewcomer(near)).isTrue();
    tell(List.of(project(true, far, near)));
    assertThat(proposals.isNewcomer(far)).isFalse();
    assertThat(proposals.isNewcomer(near)).isFalse();
    assertThat(proposals.isNewcomer(own)).isTrue();
  }

  @Test
  @Tag("T13")
  void keepsWhatWasPutAsideThroughAMergeAndBack() {
    dismissals.putAside(speaker, own, other, DismissalReason.KNOWN);
    var kept = NetworkFixtures.register(register, "Połączona");
    duplicates.merge(Actor.SYSTEM, kept, own);
    assertThat(dismissals.of(kept)).hasSize(1);
    assertThat(dismissals.of(own)).isEmpty();
    duplicates.undo(Actor.SYSTEM, own);
    assertThat(dismissals.of(own)).hasSize(1);
    assertThat(dismissals.of(kept)).isEmpty();
  }

  private boolean finds(String words, ListingId listing) {
    var asked = new SearchAddress(words, Map.of(), SearchIndex.Order.FIT, 1).request();
    return search.answer(asked, Language.PL, Set.of(Audience.EVERYBODY)).hits().items().stream()
        .anyMatch(hit -> hit.found().ref().id().equals(listing.value()));
  }

  @Test
  @Tag("T13")
  void isFoundByTheNameOfTheOrganisationItBelongsToNow() {
    var listing = published(other, draft(ListingKind.OFFER, false, List.of("pl")));
    var kept = NetworkFixtures.register(register, "Zjednoczona Estrada");
    assertThat(finds("\"zjednoczona estrada\"", listing)).isFalse();
    duplicates.merge(Actor.SYSTEM, kept, other);
    assertThat(finds("\"zjednoczona estrada\"", listing)).isTrue();
    duplicates.undo(Actor.SYSTEM, other);
    assertThat(finds("\"zjednoczona estrada\"", listing)).isFalse();
  }

  @Test
  void proposesOnlyToThoseWhoSpeakForTheOrganisation() {
    assertThatThrownBy(() -> proposals.to(speaker, other)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> dismissals.putAside(speaker, other, own, DismissalReason.OTHER))
        .isInstanceOf(ForbiddenException.class);
  }
}
