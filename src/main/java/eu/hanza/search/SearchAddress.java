package eu.hanza.search;

import eu.hanza.kernel.Language;
import eu.hanza.search.SearchIndex.Order;
import eu.hanza.search.spi.Facet;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address says it, which can be shared, changed and kept.
 *
 * @param text what was typed
 * @param filters the chosen values of facets
 * @param order how the answer is ordered
 * @param page the page of the answer, from 1
 */
public record SearchAddress(String text, Map<Facet, Set<String>> filters, Order order, int page) {

  private static final int LONGEST = 2_000;
  private static final int MOST_VALUES = 20;
  private static final int LONGEST_VALUE = 120;

  /** The search that the parameters of a request say. */
  public static SearchAddress of(Map<String, String[]> parameters) {
    var filters = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var values = new TreeSet<String>();
      Arrays.stream(parameters.getOrDefault(facet.key(), new String[0]))
          .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
          .limit(MOST_VALUES)
          .forEach(values::add);
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    return new SearchAddress(
        cut(first(parameters, "q")),
        filters,
        "latest".equals(first(parameters, "order")) ? Order.LATEST : Order.FIT,
        number(first(parameters, "page")));
  }

  /** The search that a query says, as {@link #query} writes it. */
  public static SearchAddress parse(String query) {
    var parameters = new HashMap<String, String[]>();
    for (var pair : query.split("&", -1)) {
      var at = pair.indexOf('=');
      if (at > 0) {
        var value = URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8);
        parameters.merge(
            pair.substring(0, at),
            new String[] {value},
            (a, b) -> Stream.of(a, b).flatMap(Arrays::stream).toArray(String[]::new));
      }
    }
    return of(parameters);
  }

  private static @Nullable String first(Map<String, String[]> parameters, String name) {
    var values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  private static String cut(@Nullable String text) {
    return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length())).strip();
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(text)) : 1;
  }

  /** What it asks. */
  public SearchRequest request() {
    return new SearchRequest(text, filters, order, page);
  }

  /** Whether a value of a facet is chosen. */
  public boolean isChosen(Facet facet, String value) {
    return filters.getOrDefault(facet, Set.of()).contains(value);
  }

  /** The same without a value of a facet. */
  public SearchAddress without(Facet facet, String value) {
    var values = new LinkedHashSet<>(filters.getOrDefault(facet, Set.of()));
    values.remove(value);
    var others = new EnumMap<Facet, Set<String>>(Facet.class);
    others.putAll(filters);
    others.put(facet, values);
    return new SearchAddress(text, others, order, 1);
  }

  /** The same with nothing chosen. */
  public SearchAddress withoutFilters() {
    return new SearchAddress(text, Map.of(), order, 1);
  }

  /** Another page of the same. */
  public SearchAddress on(int number) {
    return new SearchAddress(text, filters, order, number);
  }

  /** The same in another order. */
  public SearchAddress ordered(Order other) {
    return new SearchAddress(text, filters, other, 1);
  }

  /** The query of the address, without its question mark. */
  public String query() {
    var pairs = new ArrayList<String>();
    add(pairs, "q", text);
    new TreeMap<>(filters)
        .forEach((facet, values) -> values.forEach(value -> add(pairs, facet.key(), value)));
    add(pairs, "order", order == Order.LATEST ? "latest" : "");
    add(pairs, "page", page > 1 ? String.valueOf(page) : "");
    return String.join("&", pairs);
  }

  /** The address in a language. */
  public String href(Language language) {
    var query = query();
    return "/" + language.tag() + "/search" + (query.isEmpty() ? "" : "?" + query);
  }

  private static void add(List<String> pairs, String name, String value) {
    if (!value.isEmpty()) {
      pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }
}
