package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Proposes partners, offers and needs in one score: what a matcher knows from projects, and what
 * organisations say of themselves and on the board. What somebody says without its name speaks for
 * a posting only by what stands in it, and never for an organisation.
 */
public final class Proposer {

  private final Matcher past;
  private final Map<MemberId, Profile> profiles = new TreeMap<>();
  private final Balance balance;
  private final List<BoardSignal> signals;

  /** A proposer for a day; of those who are not in the history of the matcher nobody is asked. */
  public Proposer(Matcher past, Collection<Profile> profiles, LocalDate today) {
    this.past = past;
    this.balance = Balance.on(today);
    profiles.forEach(one -> this.profiles.put(one.id(), one));
    this.signals =
        List.of(
            new Complement("complement"),
            new SharedAreas("areas", profiles.stream().map(Profile::named).toList()),
            new WantedCountry("wanted"),
            new SharedLanguages("languages"),
            new Freshness("freshness", today));
  }

  /**
   * A posting that fits, with what speaks for it.
   *
   * @param posting the offer or need
   * @param proposal why; whom it names must not be told where the posting is anonymous
   */
  public record Fitting(Posting posting, Proposal proposal) {}

  /** The best organisations among those that may be proposed, the best first. */
  public List<Proposal> organisations(Wish wish, Predicate<Profile> eligible, int limit) {
    var answer = past.answer(wish.query());
    return best(
            profiles.values().stream()
                .filter(one -> !one.id().equals(wish.profile().id()) && eligible.test(one))
                .map(one -> new Scored(wish, one.named(), answer, true)),
            Comparator.comparing(scored -> scored.candidate.id()),
            limit)
        .map(Scored::proposal)
        .toList();
  }

  /** The best offers and needs that may be proposed, the best first. */
  public List<Fitting> postings(Wish wish, Predicate<Posting> eligible, int limit) {
    var answer = past.answer(wish.query());
    return best(
            profiles.values().stream()
                .filter(one -> !one.id().equals(wish.profile().id()))
                .flatMap(
                    one ->
                        one.postings().stream()
                            .filter(eligible)
                            .map(
                                posting ->
                                    new Scored(
                                        wish, one.behind(posting), answer, !posting.anonymous()))),
            Comparator.comparing(scored -> scored.candidate.postings().getFirst().id()),
            limit)
        .map(scored -> new Fitting(scored.candidate.postings().getFirst(), scored.proposal()))
        .toList();
  }

  /**
   * Something else that fits.
   *
   * @param what what it is
   * @param proposal why
   */
  public record Suited<T>(T what, Proposal proposal) {}

  /**
   * The best of other records, the best first; among equals the order in which they are given.
   *
   * @param candidates how each would look if it were an organisation: that of the organisation
   *     whose it is
   */
  public <T> List<Suited<T>> others(Wish wish, Map<T, Profile> candidates, int limit) {
    var answer = past.answer(wish.query());
    return candidates.entrySet().stream()
        .map(
            one -> {
              var isKnown = profiles.containsKey(one.getValue().id());
              return new Suited<>(
                  one.getKey(), new Scored(wish, one.getValue(), answer, isKnown).proposal());
            })
        .sorted(Comparator.comparingDouble(one -> -one.proposal().score()))
        .limit(limit)
        .toList();
  }

  private static Stream<Scored> best(Stream<Scored> all, Comparator<Scored> ofEquals, int limit) {
    return all.sorted(
            Comparator.<Scored>comparingDouble(scored -> -scored.score).thenComparing(ofEquals))
        .limit(limit);
  }

  /** Somebody before a wish. */
  private final class Scored {

    private final Wish wish;
    private final Profile candidate;
    private final Matcher.Answer answer;
    private final boolean isKnown;
    private final double score;

    Scored(Wish wish, Profile candidate, Matcher.Answer answer, boolean isKnown) {
      this.wish = wish;
      this.candidate = candidate;
      this.answer = answer;
      this.isKnown = isKnown;
      var weights = balance.ofTheBoard();
      var sum = candidate.newcomer() ? balance.newcomer() : 0;
      for (var signal : signals) {
        sum += weight(weights, signal) * signal.between(wish, candidate).strength();
      }
      sum += isKnown ? balance.past() * answer.score(candidate.id()) : 0;
      this.score = sum / balance.most();
    }

    private static double weight(Map<String, Double> weights, BoardSignal signal) {
      return Objects.requireNonNull(weights.get(signal.name()));
    }

    Proposal proposal() {
      var weights = balance.ofTheBoard();
      var reasons = new ArrayList<Proposal.Reason>();
      for (var signal : signals) {
        var found = signal.between(wish, candidate);
        if (found.strength() > 0) {
          var adds = weight(weights, signal) * found.strength() / balance.most();
          reasons.add(new Proposal.Reason(signal.name(), found.strength(), adds, found.facts()));
        }
      }
      if (!profiles.containsKey(candidate.id())) {
        return new Proposal(candidate.id(), Standing.NEWCOMER, score, reasons);
      }
      var before = answer.proposal(candidate.id());
      if (isKnown) {
        before.reasons().stream().map(this::part).forEach(reasons::add);
      }
      return new Proposal(candidate.id(), before.standing(), score, reasons);
    }

    private Proposal.Reason part(Proposal.Reason of) {
      return new Proposal.Reason(
          of.signal(), of.strength(), of.adds() * balance.past() / balance.most(), of.facts());
    }
  }
}
