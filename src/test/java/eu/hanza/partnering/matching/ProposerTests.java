package eu.hanza.partnering.matching;

import static eu.hanza.partnering.matching.MatchingFixtures.ASKED;
import static eu.hanza.partnering.matching.MatchingFixtures.asks;
import static eu.hanza.partnering.matching.MatchingFixtures.id;
import static eu.hanza.partnering.matching.MatchingFixtures.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.hanza.partnering.matching.MatchingFixtures.Told;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProposerTests {

  private static final Told PAST =
      new Told()
          .members("A", "B", "C", "D")
          .project("P", 3, "CULTURE", "A", "B")
          .project("Q", 3, "CULTURE", "C", "B");

  private static Profile profile(String name, Set<String> areas, Posting... postings) {
    return new Profile(id(name), "PL", Set.of("NGO"), areas, List.of(postings), false);
  }

  private static Posting posting(String name, String owner, boolean offer, boolean anonymous) {
    return posting(name, owner, offer, anonymous, "culture");
  }

  private static Posting posting(
      String name, String owner, boolean offer, boolean anonymous, String field) {
    return new Posting(
        new PostingId(name),
        id(owner),
        anonymous,
        offer,
        "VENUE",
        Set.of(field),
        Set.of(),
        Set.of(),
        Set.of("pl"),
        ASKED);
  }

  private static Proposer proposer(Told past, Profile... profiles) {
    return new Proposer(Matcher.untaught(past.history()), List.of(profiles), ASKED);
  }

  private static List<Clause.Kind> kinds(List<Proposal> proposals, String who) {
    return proposals.stream()
        .filter(one -> one.candidate().equals(id(who)))
        .flatMap(one -> Clause.of(one).stream())
        .map(Clause::kind)
        .toList();
  }

  private static List<Proposal> ask(Proposer proposer, Profile asker) {
    return proposer.organisations(Wish.of(asker, asks("A", "CULTURE")), one -> true, 10);
  }

  @Test
  @Tag("P-8")
  void addsWhatIsSaidOnTheBoardToWhatThePastSays() {
    var asker = profile("A", Set.of("culture"), posting("need", "A", false, false));
    var proposals =
        ask(
            proposer(
                PAST,
                asker,
                profile("B", Set.of()),
                profile("C", Set.of("culture")),
                profile("D", Set.of(), posting("offer", "D", true, false))),
            asker);
    assertThat(proposals).extracting(Proposal::candidate).first().isEqualTo(id("D"));
    assertThat(kinds(proposals, "D"))
        .startsWith(Clause.Kind.COMPLEMENT, Clause.Kind.AREAS)
        .contains(Clause.Kind.LANGUAGES);
    assertThat(kinds(proposals, "C"))
        .contains(Clause.Kind.AREAS, Clause.Kind.COMMON_PARTNERS, Clause.Kind.EXPERIENCE)
        .doesNotContain(Clause.Kind.TOGETHER);
    assertThat(kinds(proposals, "B")).contains(Clause.Kind.TOGETHER);
    assertThat(proposals)
        .allSatisfy(
            one ->
                assertThat(one.reasons().stream().mapToDouble(Proposal.Reason::adds).sum())
                    .isLessThanOrEqualTo(1));
  }

  @Test
  @Tag("P-9")
  void saysNothingOnceTheFactIsGone() {
    var asker = profile("A", Set.of("culture"));
    var alone = profile("B", Set.of());
    var shared = profile("C", Set.of("culture"));
    assertThat(kinds(ask(proposer(PAST, asker, alone, shared), asker), "B"))
        .contains(Clause.Kind.TOGETHER);
    assertThat(kinds(ask(proposer(PAST.without(project("P")), asker, alone, shared), asker), "B"))
        .doesNotContain(Clause.Kind.TOGETHER, Clause.Kind.COMMON_PARTNERS);
    assertThat(kinds(ask(proposer(PAST, asker, profile("C", Set.of())), asker), "C"))
        .doesNotContain(Clause.Kind.AREAS);
  }

  @Test
  @Tag("P-4")
  void letsNothingAnonymousSpeakForItsOrganisation() {
    var asker = profile("A", Set.of("culture"), posting("need", "A", false, false));
    var hidden = profile("D", Set.of("opera"), posting("offer", "D", true, true));
    var proposer = proposer(PAST, asker, hidden);
    var wish = Wish.of(asker, asks("A", "CULTURE"));
    assertThat(kinds(proposer.organisations(wish, one -> true, 10), "D"))
        .containsExactly(Clause.Kind.COUNTRY);
    var fitting = proposer.postings(wish, one -> true, 10);
    assertThat(fitting).hasSize(1);
    assertThat(Clause.of(fitting.getFirst().proposal()))
        .extracting(Clause::kind)
        .containsExactly(Clause.Kind.COMPLEMENT, Clause.Kind.AREAS, Clause.Kind.LANGUAGES);
  }

  @Test
  @Tag("P-8")
  void prefersTheSameSubjectInTheSameField() {
    var asker = profile("A", Set.of(), posting("need", "A", false, false));
    var wish = Wish.of(asker, asks("A", "CULTURE"));
    var both = profile("C", Set.of(), posting("offer", "C", true, false));
    var sameSide = profile("D", Set.of(), posting("other", "D", false, false));
    var signal = new Complement("complement");
    assertThat(signal.between(wish, both).strength()).isCloseTo(1, within(1e-9));
    assertThat(signal.between(wish, sameSide).strength()).isZero();
    var elsewhere = posting("far", "D", true, false, "sport");
    var little = signal.between(wish, profile("D", Set.of(), elsewhere));
    assertThat(little.strength()).isBetween(0.1, 0.2);
    assertThat(little.facts()).isEmpty();
    assertThat(signal.between(wish, profile("B", Set.of())).facts()).isEmpty();
  }

  @Test
  @Tag("P-8")
  void weighsAWholeOfOneBesidesTheBoostForNewcomers() {
    var balance = Balance.on(ASKED);
    assertThat(balance).isEqualTo(Balance.on(ASKED.plusYears(9)));
    assertThat(balance.most() - balance.newcomer()).isCloseTo(1, within(1e-9));
  }
}
