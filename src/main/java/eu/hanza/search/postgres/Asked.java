package eu.hanza.search.postgres;

import eu.hanza.kernel.StoredValues;
import eu.hanza.search.Question;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One question as the statements that answer it. */
final class Asked {

  private final Question question;
  private final List<Facet> chosen;
  private final Instant now;

  Asked(Question question, Instant now) {
    this.question = question;
    this.now = now;
    this.chosen = question.filters().keySet().stream().sorted().toList();
  }

  Map<String, Object> values() {
    var values = new HashMap<String, Object>();
    values.put("query", TextSearch.query(question, true));
    values.put("plain", TextSearch.query(question, false));
    values.put(
        "readers", question.readers().stream().map(Audience::key).sorted().toArray(String[]::new));
    values.put("now", StoredValues.stored(now));
    var appeared = question.appeared();
    if (appeared != null) {
      values.put("after", StoredValues.stored(appeared.after()));
      values.put("until", StoredValues.stored(appeared.until()));
    }
    question
        .filters()
        .forEach(
            (facet, chosenValues) ->
                values.put(
                    facet.key(), chosenValues.stream().map(facet::entry).toArray(String[]::new)));
    for (var number = 0; number < question.parts().size(); number++) {
      values.put("part" + number, TextSearch.part(question.parts().get(number), true));
    }
    return values;
  }

  /** Which documents fit, whatever was chosen of facets. */
  private String fitting() {
    var conditions = new ArrayList<String>();
    conditions.add("d.readers && :readers::text[]");
    conditions.add("(d.visible_from is null or d.visible_from <= :now)");
    conditions.add("(d.visible_until is null or d.visible_until > :now)");
    if (asksForWords()) {
      conditions.add("d.content @@ :query::tsquery");
    }
    if (question.appeared() != null) {
      conditions.add("greatest(d.appeared, d.visible_from) > :after");
      conditions.add("greatest(d.appeared, d.visible_from) <= :until");
    }
    return String.join(" and ", conditions);
  }

  private boolean asksForWords() {
    return !question.parts().isEmpty() || !question.without().isEmpty();
  }

  /**
   * What was chosen of facets. Words are looked up first: by the index of facets, the long vectors
   * of everything that was chosen would be read.
   */
  private String chosenToo() {
    return chosen.stream()
        .map(facet -> "(d.facets && :" + facet.key() + "::text[])")
        .map(fits -> " and " + (asksForWords() ? fits + " is true" : fits))
        .collect(Collectors.joining());
  }

  /**
   * Counts everything, and by value: of a facet of which something is chosen, without the choice.
   * Documents are counted by their set of values first, since there are few sets.
   */
  String counting() {
    return """
    with fitting as materialized (
      select any_value(d.facets) facets, count(*) n from search.document d
      where %s group by d.facet_key),
    sets as (select facets, n%s from fitting)
    select '=' entry, coalesce(sum(n), 0)::bigint n from sets where %s
    union all
    select entry, sum(n)::bigint from sets, unnest(facets) entry
    where %s group by entry
    """
        .formatted(fitting(), flags(), allBut(null), ownAside());
  }

  private String flags() {
    return chosen.stream()
        .map(facet -> ", facets && :" + facet.key() + "::text[] in_" + facet.key())
        .collect(Collectors.joining());
  }

  /** What a value needs to be counted: the choices of all facets but its own. */
  private String ownAside() {
    return chosen.isEmpty()
        ? "true"
        : chosen.stream()
            .map(facet -> "when '" + facet.key() + "' then " + allBut(facet))
            .collect(
                Collectors.joining(
                    " ", "case split_part(entry, '=', 1) ", " else " + allBut(null) + " end"));
  }

  private String allBut(@org.jspecify.annotations.Nullable Facet own) {
    var others = chosen.stream().filter(facet -> facet != own).map(facet -> "in_" + facet.key());
    var joined = others.collect(Collectors.joining(" and "));
    return joined.isEmpty() ? "true" : joined;
  }

  String latest() {
    return """
    select d.*, true literal from search.document d where %s%s
    order by d.dated desc nulls last, d.id limit :size offset :offset
    """
        .formatted(fitting(), chosenToo());
  }

  String newest() {
    return """
    select d.*, true literal from search.document d where %s%s
    order by greatest(d.appeared, d.visible_from) desc, d.id limit :size offset :offset
    """
        .formatted(fitting(), chosenToo());
  }

  /** The best: chosen by title and date first, then ranked by everything they say. */
  String best(List<Double> weights) {
    return """
    with chosen as materialized (
      select d.id from search.document d where %s%s
      order by d.heading @@ :plain::tsquery desc, d.dated desc nulls last, d.id limit :ranked),
    ranked as (
      select d.id, (%s) * (1 + 0.1 * case when d.dated is null then 0
        else exp(-greatest(0, :today::date - d.dated) / 1000.0) end)
        * (case when d.heading @@ :plain::tsquery then 1.5 else 1 end) score
      from chosen join search.document d using (id)
      order by score desc, d.id limit :size offset :offset)
    select d.*, d.content @@ :plain::tsquery literal
    from ranked join search.document d using (id) order by ranked.score desc, d.id
    """
        .formatted(fitting(), chosenToo(), score(weights));
  }

  private static String score(List<Double> weights) {
    var each = new ArrayList<String>();
    for (var number = 0; number < weights.size(); number++) {
      each.add(
          "%s * ts_rank('{0.05, 0.2, 0.4, 1.0}', d.content, :part%d::tsquery, 1)"
              .formatted(weights.get(number), number));
    }
    return String.join(" + ", each);
  }
}
