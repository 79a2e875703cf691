package eu.hanza.partnering;

import static eu.hanza.partnering.PartneringFixtures.GOOD;
import static eu.hanza.partnering.PartneringFixtures.anAnonymousOffer;
import static eu.hanza.partnering.PartneringFixtures.anOffer;
import static eu.hanza.partnering.PartneringFixtures.anOfferOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Listings are written, reviewed, shown until their last day, and renewed. */
@HanzaTest
class ListingsIntegrationTests {

  @Autowired ListingDesk desk;
  @Autowired ListingOffice office;
  @Autowired ListingCatalogue catalogue;
  @Autowired ListingDeadlines deadlines;
  @Autowired PartneringTasks tasks;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired People people;
  @Autowired Scenery scenery;

  private OrganisationId organisation;
  private Actor speaker;

  @BeforeEach
  void prepare() {
    organisation = NetworkFixtures.register(register, "Dom kultury");
    speaker = scenery.representative(organisation);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private ListingId draft(ListingDraft draft) {
    return ((DeskResult.Kept) desk.draft(speaker, organisation, draft)).id();
  }

  private ListingId published(ListingDraft draft) {
    var id = draft(draft);
    assertThat(desk.submit(speaker, id).refusals()).isEmpty();
    assertThat(office.review(Actor.SYSTEM, id, GOOD, "")).isEmpty();
    return id;
  }

  private String address(Actor actor) {
    return String.valueOf(people.find(actor.who()).orElseThrow().email());
  }

  private static String title() {
    return "Warsztaty na placu zabaw " + Scenery.number();
  }

  @Test
  @Tag("S2.14")
  void hidesAnOfferOfNinetyDaysOnTheNinetyFirstAndAsksItsOwnerToRenew() throws Exception {
    scenery.time("2022-10-10T09:00");
    var id = published(anOfferOf(title(), 90));
    var slug = desk.get(speaker, id).slug();
    scenery.time("2023-01-07T23:00");
    assertThat(catalogue.find(slug)).hasValueSatisfying(one -> assertThat(one.isOpen()).isTrue());
    scenery.time("2023-01-08T00:00");
    assertThat(catalogue.find(slug)).hasValueSatisfying(one -> assertThat(one.isOpen()).isFalse());
    assertThat(catalogue.of(organisation)).isEmpty();
    deadlines.look();
    deadlines.look();
    var mails = scenery.mails(address(speaker), 2);
    assertThat(mails).hasSize(2);
    assertThat(Scenery.text(mails.getLast())).contains("przedłużyć").contains("/my/offers/" + id);
    assertThat(desk.renew(speaker, id)).isEmpty();
    assertThat(catalogue.of(organisation)).hasSize(1);
  }

  @Test
  @Tag("P-2")
  void remindsOnceTwentyOneAndSevenDaysBeforeTheEnd() throws Exception {
    scenery.time("2022-10-10T09:00");
    published(anOfferOf(title(), 90));
    scenery.time("2022-12-17T09:00");
    deadlines.look();
    deadlines.look();
    assertThat(scenery.mails(address(speaker), 2)).hasSize(2);
    scenery.time("2022-12-31T09:00");
    deadlines.look();
    deadlines.look();
    assertThat(scenery.mails(address(speaker), 3)).hasSize(3);
    assertThat(scenery.mails(address(speaker), 3).getLast().getSubject())
        .contains("7\u00A0stycznia");
  }

  @Test
  @Tag("P-2")
  void renewsTwiceAndThenAsksForAReview() {
    scenery.time("2022-01-10T09:00");
    var id = published(anOfferOf(title(), 30));
    assertThat(desk.renew(speaker, id))
        .extracting(Refusal::key)
        .containsExactly("partnering.mine.renew.early");
    scenery.time("2022-02-01T09:00");
    assertThat(desk.renew(speaker, id)).isEmpty();
    scenery.time("2022-03-20T09:00");
    assertThat(desk.renew(speaker, id)).isEmpty();
    scenery.time("2022-06-20T09:00");
    assertThat(desk.renew(speaker, id))
        .extracting(Refusal::key)
        .containsExactly("partnering.mine.renew.used-up");
    assertThat(desk.submit(speaker, id).refusals()).isEmpty();
    assertThat(desk.get(speaker, id).state()).isEqualTo(ListingState.SUBMITTED);
  }

  @Test
  @Tag("P-3")
  void givesBackWhatLacksPointsAndSaysWhy() throws Exception {
    var id = draft(anOffer(title()));
    desk.submit(speaker, id);
    var administrator = scenery.administrator();
    assertThat(tasks.waitingFor(administrator.who(), Language.EN))
        .anyMatch(task -> task.path().equals("/office/offers"));
    var zero = new ListingScore(5, 5, 5, 0);
    assertThat(office.review(administrator, id, zero, " "))
        .extracting(Refusal::field)
        .containsExactly("remarks");
    assertThat(office.review(administrator, id, zero, "Poprawcie język.")).isEmpty();
    assertThat(desk.get(speaker, id).state()).isEqualTo(ListingState.RETURNED);
    assertThat(Scenery.text(scenery.mails(address(speaker), 1).getFirst()))
        .contains("Poprawcie język.");
    assertThat(office.review(administrator, id, GOOD, ""))
        .extracting(Refusal::key)
        .containsExactly("partnering.office.decided");
    assertThat(office.reviews(administrator, id)).hasSize(1);
  }

  @Test
  @Tag("P-3")
  void showsOpenListingsOfTheSameOrganisationWithNearlyTheSameTitle() {
    var number = Scenery.number();
    published(anOffer("Wymiana doświadczeń bibliotek gminnych " + number));
    published(anOffer("Sala na wystawę prac młodzieży " + number));
    var id = draft(anOffer("Wymiana doświadczeń bibliotek gminy " + number));
    assertThat(desk.similar(speaker, id))
        .extracting(one -> one.listing().ownTitle())
        .containsExactly("Wymiana doświadczeń bibliotek gminnych " + number);
  }

  @Test
  @Tag("P-4")
  void refusesAnAnonymousListingThatNamesItsOrganisation() {
    var name = organisations.get(organisation).ownName();
    var id = draft(anAnonymousOffer("Zaprasza " + name.toUpperCase(Locale.ROOT)));
    assertThat(desk.submit(speaker, id).refusals())
        .extracting(Refusal::key, Refusal::field)
        .containsExactly(tuple("partnering.form.anonymous.named", "title"));
  }

  @Test
  void letsOnlyTheOwnPeopleWriteAndOnlyOthersReview() {
    var id = draft(anOffer(title()));
    var stranger = scenery.person();
    assertThatThrownBy(() -> desk.get(stranger, id)).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> desk.draft(stranger, organisation, anOffer(title())))
        .isInstanceOf(ForbiddenException.class);
    desk.submit(speaker, id);
    assertThatThrownBy(() -> office.review(speaker, id, GOOD, ""))
        .isInstanceOf(ForbiddenException.class);
    var both = scenery.person(Grant.ADMINISTRATOR, Grant.representing(organisation));
    assertThatThrownBy(() -> office.review(both, id, GOOD, ""))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  @Tag("P-1")
  void countsWhatEachFilterWouldLeave() {
    var area = "dziedzina-" + Scenery.number();
    var draft = anOffer(title());
    for (var kind : ListingKind.values()) {
      published(
          new ListingDraft(
              kind,
              draft.subject(),
              "pl",
              draft.title(),
              draft.summary(),
              draft.body(),
              List.of(area),
              draft.partnerKinds(),
              draft.countries(),
              null,
              draft.workLanguages(),
              null,
              "",
              null,
              null,
              null,
              180,
              false));
    }
    var query = new ListingQuery(ListingKind.NEED, null, area, "", "", 1);
    var answer = catalogue.answer(query, 10);
    assertThat(answer.page().total()).isEqualTo(1);
    assertThat(answer.page().items())
        .extracting(one -> one.listing().kind())
        .containsExactly(ListingKind.NEED);
    assertThat(answer.facets())
        .contains(
            new ListingAnswer.Count("kind", "OFFER", 1),
            new ListingAnswer.Count("kind", "NEED", 1),
            new ListingAnswer.Count("subject", "EXPERIENCE", 1),
            new ListingAnswer.Count("lang", "pl", 1));
  }
}
