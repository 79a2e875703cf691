package eu.hanza.partnering;

import static eu.hanza.partnering.PartneringFixtures.GOOD;
import static eu.hanza.partnering.PartneringFixtures.anAnonymousOffer;
import static eu.hanza.partnering.PartneringFixtures.anInterest;
import static eu.hanza.partnering.PartneringFixtures.anOffer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Interest goes through Hanza until both sides agreed. */
@HanzaTest
class InterestsIntegrationTests {

  @Autowired ListingDesk desk;
  @Autowired ListingOffice office;
  @Autowired ListingDeadlines deadlines;
  @Autowired Interests interests;
  @Autowired Outcomes outcomes;
  @Autowired PartneringRecords records;
  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory organisations;
  @Autowired People people;
  @Autowired Scenery scenery;
  @Autowired EventFixtures fixtures;
  @Autowired JdbcClient database;

  private ProgrammeId programme;
  private OrganisationId giver;
  private OrganisationId seeker;
  private Actor owner;
  private Actor sender;

  @BeforeEach
  void prepare() {
    giver = NetworkFixtures.register(register, "Muzeum");
    seeker = NetworkFixtures.register(register, "Biblioteka");
    owner = scenery.representative(giver);
    sender = scenery.representative(seeker);
  }

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private ListingSummary published(ListingDraft draft) {
    var id = ((DeskResult.Kept) desk.draft(owner, giver, draft)).id();
    desk.submit(owner, id);
    office.review(Actor.SYSTEM, id, GOOD, "");
    return desk.get(owner, id);
  }

  private ListingSummary offer() {
    return published(anOffer("Wypożyczymy wystawę " + Scenery.number()));
  }

  private InterestResult send(ListingSummary listing) {
    return interests.send(sender, listing.slug(), seeker, anInterest(), true);
  }

  private InterestId sent(ListingSummary listing) {
    return ((InterestResult.Sent) send(listing)).id();
  }

  private static List<String> keys(InterestResult result) {
    return ((InterestResult.Refused) result).why().stream().map(Refusal::key).toList();
  }

  private String address(Actor actor) {
    return String.valueOf(people.find(actor.who()).orElseThrow().email());
  }

  @Test
  @Tag("P-5")
  void exchangesAddressesOnlyWhenBothSidesAgreed() throws Exception {
    var id = sent(offer());
    var mails = new ArrayList<String>();
    for (var mail : scenery.mails(address(owner), 2)) {
      mails.add(Scenery.text(mail));
    }
    assertThat(String.join("\n", mails))
        .contains("Robimy to samo od lat.")
        .doesNotContain(address(sender));
    assertThat(interests.open(owner, id))
        .satisfies(one -> assertThat(one.state()).isEqualTo(InterestState.SEEN))
        .satisfies(one -> assertThat(one.contacts()).isEmpty());
    assertThat(interests.accept(owner, id, false)).extracting(Refusal::field).contains("agreed");
    assertThat(interests.accept(owner, id, true)).isEmpty();
    assertThat(interests.open(sender, id).contacts())
        .extracting(one -> one.email().value())
        .containsExactly(address(owner));
    assertThat(interests.open(owner, id).contacts())
        .extracting(one -> one.email().value())
        .containsExactly(address(sender));
    assertThat(Scenery.text(scenery.mails(address(sender), 1).getLast())).contains(address(owner));
    assertThat(Scenery.text(scenery.mails(address(owner), 3).getLast())).contains(address(sender));
    assertThat(interests.withdraw(sender, id))
        .extracting(Refusal::key)
        .containsExactly("partnering.interest.closed");
  }

  @Test
  @Tag("P-5")
  void needsTheConsentOfTheSender() {
    assertThat(keys(interests.send(sender, offer().slug(), seeker, anInterest(), false)))
        .containsExactly("partnering.interest.consent.needed");
  }

  @Test
  @Tag("P-5")
  void refusesTheOwnOfferAnExpiredOneAndASecondTime() {
    var listing = offer();
    assertThat(keys(interests.send(owner, listing.slug(), giver, anInterest(), true)))
        .containsExactly("partnering.interest.own");
    sent(listing);
    assertThat(keys(send(listing))).containsExactly("partnering.interest.twice");
    scenery.time("2090-01-01T09:00");
    assertThat(keys(send(listing))).containsExactly("partnering.interest.over");
  }

  @Test
  @Tag("P-5")
  void letsAnOrganisationWaitForTenAnswersAtATime() {
    var first = sent(offer());
    for (var more = 1; more < Interests.MOST_OPEN; more++) {
      sent(offer());
    }
    var eleventh = offer();
    assertThat(keys(send(eleventh))).containsExactly("partnering.interest.many");
    interests.withdraw(sender, first);
    assertThat(send(eleventh)).isInstanceOf(InterestResult.Sent.class);
  }

  @Test
  @Tag("P-4")
  void namesAnAnonymousGiverOnlyAfterItAccepted() throws Exception {
    var listing = published(anAnonymousOffer("Wypożyczymy obrazy " + Scenery.number()));
    var name = organisations.get(giver).ownName();
    var id = sent(listing);
    assertThat(interests.open(sender, id).other()).isEmpty();
    assertThat(interests.decline(owner, id, DeclineReason.TIMING)).isEmpty();
    assertThat(Scenery.text(scenery.mails(address(sender), 1).getLast()))
        .contains("terminy się nie zgadzają")
        .doesNotContain(name);
    var other = published(anAnonymousOffer("Wypożyczymy rzeźby " + Scenery.number()));
    var accepted = sent(other);
    interests.accept(owner, accepted, true);
    assertThat(interests.open(sender, accepted).other()).contains(giver);
    assertThat(Scenery.text(scenery.mails(address(sender), 2).getLast())).contains(name);
  }

  @Test
  @Tag("P-5")
  void endsAfterThirtyDaysOfSilenceAndCountsIt() throws Exception {
    scenery.time("2022-11-10T09:00");
    var silent = sent(offer());
    var answered = sent(offer());
    interests.decline(owner, answered, DeclineReason.NO_FIT);
    scenery.time("2022-12-10T08:59");
    deadlines.look();
    assertThat(interests.open(sender, silent).state()).isEqualTo(InterestState.SENT);
    scenery.time("2022-12-10T09:00");
    deadlines.look();
    assertThat(interests.open(sender, silent).state()).isEqualTo(InterestState.EXPIRED);
    assertThat(interests.answers(giver)).isEqualTo(new AnswerRate(1, 2));
    assertThat(scenery.mails(address(sender), 2)).hasSize(2);
  }

  @Test
  @Tag("P-5")
  void asksWhatBecameOfItThreeTimesOnce() throws Exception {
    scenery.time("2022-10-10T09:00");
    var id = sent(offer());
    interests.accept(owner, id, true);
    scenery.time("2022-11-09T09:00");
    deadlines.look();
    deadlines.look();
    var mails = scenery.mails(address(sender), 2);
    assertThat(mails).hasSize(2);
    var link = Pattern.compile("token=([\\w-]+)").matcher(Scenery.text(mails.getLast()));
    assertThat(link.find()).isTrue();
    var secret = link.group(1);
    assertThat(outcomes.find(secret))
        .hasValueSatisfying(one -> assertThat(one.days()).isEqualTo(30));
    assertThat(outcomes.answer(secret, Outcome.APPLICATION, "javascript:alert(1)"))
        .extracting(Refusal::field)
        .containsExactly("link");
    assertThat(outcomes.answer(secret, Outcome.APPLICATION, "https://hanza.test/wniosek"))
        .isEmpty();
    assertThat(outcomes.find(secret).orElseThrow().answer()).isEqualTo(Outcome.APPLICATION);
    assertThat(outcomes.find("x")).isEmpty();
    scenery.time("2023-01-08T09:00");
    deadlines.look();
    assertThat(scenery.mails(address(sender), 3)).hasSize(3);
  }

  private long facts(String kind) {
    return database
        .sql("select count(*) from results.fact where kind = ? and programme = ?")
        .param(kind)
        .param(programme.value())
        .query(Long.class)
        .single();
  }

  private String secretOfLast(Actor actor, int mails) throws Exception {
    var mail = Scenery.text(scenery.mails(address(actor), mails).getLast());
    var found = Pattern.compile("token=([\\w-]+)").matcher(mail);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  @Tag("P-5")
  void countsWhatBecameOfAPairOncePerKindWhoeverSaysSo() throws Exception {
    programme = fixtures.programme();
    scenery.time("2021-05-01T09:00");
    var id = sent(published(PartneringFixtures.anOfferIn(programme)));
    assertThat(interests.accept(owner, id, true)).isEmpty();
    var before = scenery.mails(address(owner), 3).size();
    var beforeSender = scenery.mails(address(sender), 1).size();
    scenery.time("2021-06-01T09:00");
    deadlines.look();
    var ofOwner = secretOfLast(owner, before + 1);
    var ofSender = secretOfLast(sender, beforeSender + 1);
    assertThat(outcomes.answer(ofOwner, Outcome.MEETING, "")).isEmpty();
    assertThat(outcomes.answer(ofSender, Outcome.MEETING, "")).isEmpty();
    assertThat(facts("PARTNERS_MET")).isEqualTo(1);
    assertThat(outcomes.answer(ofSender, Outcome.FUNDED, "")).isEmpty();
    assertThat(facts("PARTNERS_MET")).isEqualTo(1);
    assertThat(facts("PARTNERS_FUNDED")).isEqualTo(1);
    assertThat(outcomes.answer(ofOwner, Outcome.NOTHING, "")).isEmpty();
    assertThat(facts("PARTNERS_MET")).isZero();
    assertThat(facts("PARTNERS_FUNDED")).isEqualTo(1);
  }

  @Test
  void tellsThoseWhoWaitWhenAListingIsWithdrawn() throws Exception {
    var listing = offer();
    var id = sent(listing);
    desk.withdraw(owner, listing.id());
    assertThat(interests.open(sender, id).reason()).isEqualTo(DeclineReason.ENDED);
    assertThat(Scenery.text(scenery.mails(address(sender), 1).getLast()))
        .contains("ogłoszenie zostało wycofane");
  }

  @Test
  void showsAnInterestToItsTwoSidesOnly() {
    var id = sent(offer());
    assertThatThrownBy(() -> interests.open(scenery.person(), id))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> interests.accept(sender, id, true))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> interests.withdraw(owner, id)).isInstanceOf(ForbiddenException.class);
  }

  @Test
  void erasesWhatAPersonWrote() {
    var id = sent(offer());
    assertThat(records.needed(List.of(sender.who()))).containsExactly(sender.who());
    assertThat(records.export(sender.who()).toString()).contains("Robimy to samo od lat.");
    records.erase(sender.who());
    assertThat(interests.open(owner, id).interest()).isEqualTo(new InterestDraft("", "", ""));
    assertThat(records.needed(List.of(sender.who()))).isEmpty();
  }
}
