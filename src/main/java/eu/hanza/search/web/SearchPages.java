package eu.hanza.search.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.search.ConceptDesk;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.SearchAnswer;
import eu.hanza.search.SearchAnswer.Hit;
import eu.hanza.search.SearchIndex.Order;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.web.SearchPage.FacetView;
import eu.hanza.search.web.SearchPage.Link;
import eu.hanza.search.web.SearchPage.Note;
import eu.hanza.search.web.SearchPage.Row;
import eu.hanza.search.web.SearchPage.Value;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts an answer into words. */
@Component
class SearchPages {

  private static final int MOST_VALUES = 30;
  private static final List<Facet> FACETS =
      List.of(
          Facet.KIND,
          Facet.TYPE,
          Facet.PROGRAMME,
          Facet.AREA,
          Facet.COUNTRY,
          Facet.GROUP,
          Facet.YEAR,
          Facet.LANGUAGE);

  private final FacetWords facets;
  private final ConceptDesk concepts;
  private final Messages messages;

  SearchPages(FacetWords facets, ConceptDesk concepts, Messages messages) {
    this.facets = facets;
    this.concepts = concepts;
    this.messages = messages;
  }

  SearchPage page(SearchAddress address, SearchAnswer answer, Language language) {
    var asked = !address.text().isEmpty() || !address.filters().isEmpty();
    var total = answer.hits().total();
    return new SearchPage(
        address.text(),
        asked,
        messages.text(language, "search.count", "n", total),
        notes(address, answer, language),
        views(address, answer, language),
        chips(address, language),
        answer.hits().items().stream().map(hit -> row(hit, language)).toList(),
        answer.near().stream().map(hit -> row(hit, language)).toList(),
        orders(address, language),
        total == 0 ? advice(address, answer, language) : List.of(),
        address.on(1).query(),
        feed(address, language),
        Pager.of(answer.hits(), number -> address.on(number).href(language)));
  }

  private static String feed(SearchAddress address, Language language) {
    var query = address.ordered(Order.FIT).query();
    return "/" + language.tag() + "/search/feed.atom" + (query.isEmpty() ? "" : "?" + query);
  }

  private List<Note> notes(SearchAddress address, SearchAnswer answer, Language language) {
    var notes = new ArrayList<Note>();
    if (answer.cut()) {
      notes.add(note("search.note.cut", language));
    }
    if (answer.empty() && !address.text().isEmpty()) {
      notes.add(note("search.note.empty", language));
    }
    answer
        .corrected()
        .forEach(
            (typed, taken) ->
                notes.add(
                    new Note(
                        messages.text(
                            language, "search.note.corrected", "typed", typed, "taken", taken),
                        "",
                        "")));
    if (answer.loosened() && answer.hits().total() > 0) {
      notes.add(note("search.note.loosened", language));
    }
    return notes;
  }

  private Note note(String key, Language language) {
    return new Note(messages.text(language, key), "", "");
  }

  private List<FacetView> views(SearchAddress address, SearchAnswer answer, Language language) {
    var views = new ArrayList<FacetView>();
    for (var facet : FACETS) {
      var values = values(facet, address, answer, language);
      if (!values.isEmpty()) {
        var chosen = values.stream().anyMatch(Value::chosen);
        views.add(
            new FacetView(
                facet.key(), facets.label(facet, language), chosen || facet == Facet.KIND, values));
      }
    }
    return views;
  }

  private List<Value> values(
      Facet facet, SearchAddress address, SearchAnswer answer, Language language) {
    var counts = answer.counted().values().getOrDefault(facet, Map.of());
    var names = facets.of(facet, counts.keySet(), language);
    var format = Formats.of(language);
    var order =
        facet == Facet.YEAR
            ? Comparator.<Map.Entry<String, Long>, String>comparing(Map.Entry::getKey).reversed()
            : Comparator.<Map.Entry<String, Long>, Long>comparing(Map.Entry::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey);
    return counts.entrySet().stream()
        .filter(entry -> names.containsKey(entry.getKey()))
        .sorted(order)
        .limit(MOST_VALUES)
        .map(
            entry ->
                new Value(
                    id(facet, entry.getKey()),
                    entry.getKey(),
                    names.getOrDefault(entry.getKey(), entry.getKey()),
                    format.number(entry.getValue()),
                    address.isChosen(facet, entry.getKey())))
        .toList();
  }

  private static String id(Facet facet, String value) {
    return facet.key() + "-" + value.replaceAll("[^A-Za-z0-9]", "-").toLowerCase(Locale.ROOT);
  }

  private List<Link> chips(SearchAddress address, Language language) {
    var chips = new ArrayList<Link>();
    address
        .filters()
        .forEach(
            (facet, values) -> {
              var names = facets.of(facet, values, language);
              values.forEach(
                  value ->
                      chips.add(
                          new Link(
                              names.getOrDefault(value, value),
                              address.without(facet, value).href(language))));
            });
    return chips;
  }

  private List<SearchPage.Order> orders(SearchAddress address, Language language) {
    var orders = new ArrayList<SearchPage.Order>();
    for (var order : List.of(Order.FIT, Order.LATEST)) {
      orders.add(
          new SearchPage.Order(
              messages.text(language, "search.order." + order.name()),
              address.ordered(order).href(language),
              address.order() == order));
    }
    return orders;
  }

  private List<Link> advice(SearchAddress address, SearchAnswer answer, Language language) {
    var advice = new ArrayList<Link>();
    if (answer.elsewhere() > 0) {
      advice.add(
          new Link(
              messages.text(language, "search.advice.unfiltered", "n", answer.elsewhere()),
              address.withoutFilters().href(language)));
    }
    return advice;
  }

  private Row row(Hit hit, Language language) {
    var found = hit.found();
    return new Row(
        kind(hit, language),
        hit.title(),
        "/" + language.tag() + found.address(),
        line(hit, language),
        hit.excerpt(),
        hit.through().isEmpty()
            ? ""
            : messages.text(
                language,
                hit.confirmed() ? "search.through" : "search.through.proposed",
                "concepts",
                String.join(", ", hit.through())),
        concepts.mayTag(found)
            ? "/"
                + language.tag()
                + "/office/search/texts/"
                + found.ref().kind()
                + "/"
                + found.ref().id()
            : "");
  }

  String kind(Hit hit, Language language) {
    return facets.one(hit.found().ref().kind(), language);
  }

  private String line(Hit hit, Language language) {
    var parts = new ArrayList<String>();
    if (!hit.found().context().isEmpty()) {
      parts.add(hit.found().context().in(language).text());
    }
    var date = hit.found().date();
    if (date != null) {
      parts.add(Formats.of(language).date(date));
    }
    var countries = values(hit, Facet.COUNTRY);
    parts.addAll(facets.of(Facet.COUNTRY, countries, language).values());
    var languages = values(hit, Facet.LANGUAGE);
    if (!languages.contains(language.tag())) {
      parts.addAll(facets.of(Facet.LANGUAGE, languages, language).values());
    }
    return String.join(" · ", parts);
  }

  private static Set<String> values(Hit hit, Facet facet) {
    var prefix = facet.entry("");
    return Set.copyOf(
        hit.found().facets().stream()
            .filter(entry -> entry.startsWith(prefix))
            .map(entry -> entry.substring(prefix.length()))
            .toList());
  }
}
