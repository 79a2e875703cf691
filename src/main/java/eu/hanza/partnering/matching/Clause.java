package eu.hanza.partnering.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of the sentence that says why somebody is proposed: several signals that rest on facts of
 * one kind are one clause. Signals that compare numbers of projects, such as how often a country
 * takes part, are no clause, for no single record proves them.
 *
 * @param kind what it says
 * @param adds how much it adds to the score
 * @param facts on what it rests, each once
 */
public record Clause(Kind kind, double adds, List<Fact> facts) {

  /** What a clause says. */
  public enum Kind {
    /** One offers what the other one needs. */
    COMPLEMENT,
    /** Both work in the same fields. */
    AREAS,
    /** Both took part in the same project. */
    TOGETHER,
    /** Others worked with both. */
    COMMON_PARTNERS,
    /** The candidate took part in projects near to those that are asked for. */
    EXPERIENCE,
    /** One looks for somebody from the country of the other one. */
    WANTED,
    /** Both would work in the same language. */
    LANGUAGES,
    /** Both have their seat in the same country. */
    COUNTRY
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("complement", Kind.COMPLEMENT),
          Map.entry("areas", Kind.AREAS),
          Map.entry("wanted", Kind.WANTED),
          Map.entry("languages", Kind.LANGUAGES),
          Map.entry("common-partners", Kind.COMMON_PARTNERS),
          Map.entry("same-country", Kind.COUNTRY),
          Map.entry("walk", Kind.EXPERIENCE),
          Map.entry("walk-kin", Kind.EXPERIENCE),
          Map.entry("experience-alike", Kind.EXPERIENCE),
          Map.entry("together-kin", Kind.TOGETHER),
          Map.entry("together-small", Kind.TOGETHER),
          Map.entry("together-lately", Kind.TOGETHER),
          Map.entry("share", Kind.TOGETHER),
          Map.entry("share-kin", Kind.TOGETHER),
          Map.entry("share-led", Kind.TOGETHER));

  public Clause {
    facts = List.copyOf(facts);
  }

  /** All clauses that speak for a proposal, the strongest first. */
  public static List<Clause> of(Proposal proposal) {
    var sums = new EnumMap<Kind, Double>(Kind.class);
    var facts = new EnumMap<Kind, LinkedHashSet<Fact>>(Kind.class);
    for (var reason : proposal.strongest(Integer.MAX_VALUE)) {
      var kind = kind(reason);
      if (kind != null && !reason.facts().isEmpty()) {
        sums.merge(kind, reason.adds(), Double::sum);
        facts.computeIfAbsent(kind, one -> new LinkedHashSet<>()).addAll(reason.facts());
      }
    }
    var clauses = new ArrayList<Clause>();
    sums.forEach(
        (kind, sum) ->
            clauses.add(
                new Clause(
                    kind, sum, List.copyOf(Optional.ofNullable(facts.get(kind)).orElseThrow()))));
    clauses.sort(Comparator.comparingDouble(Clause::adds).reversed());
    return clauses;
  }

  private static @Nullable Kind kind(Proposal.Reason reason) {
    return KINDS.get(reason.signal());
  }
}
