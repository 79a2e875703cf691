package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Slug;
import eu.hanza.partnering.ListingAnswer;
import eu.hanza.partnering.ListingAnswer.Count;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.partnering.ListingKind;
import eu.hanza.partnering.ListingQuery;
import eu.hanza.partnering.ListingSubject;
import eu.hanza.partnering.web.OffersPage.Filter;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of offers and needs, and the page of each. */
@Pages
class OffersController {

  private static final int SIZE = 20;
  private static final List<String> FILTERS = List.of("kind", "subject", "area", "country", "lang");

  private final ListingCatalogue catalogue;
  private final ProgrammeDirectory programmes;
  private final ListingWords words;
  private final OfferPages pages;

  OffersController(
      ListingCatalogue catalogue,
      ProgrammeDirectory programmes,
      ListingWords words,
      OfferPages pages) {
    this.catalogue = catalogue;
    this.programmes = programmes;
    this.words = words;
    this.pages = pages;
  }

  /** What stands in the address; whatever is no value of its kind is as good as nothing. */
  record Asked(
      @Nullable String kind,
      @Nullable String subject,
      @Nullable String area,
      @Nullable String country,
      @Nullable String lang,
      @Nullable String page) {

    ListingQuery query() {
      return new ListingQuery(
          value(ListingKind.values(), kind),
          value(ListingSubject.values(), subject),
          matching(area, "[a-z0-9-]{1," + Slug.LONGEST + "}"),
          matching(country, "[A-Z]{2}"),
          matching(lang, "[a-z]{2,3}"),
          Integer.parseInt("0" + matching(page, "\\d{1,6}")));
    }

    private static <E extends Enum<E>> @Nullable E value(E[] all, @Nullable String name) {
      return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private static String matching(@Nullable String text, String form) {
      return text != null && text.matches(form) ? text : "";
    }
  }

  @GetMapping("/offers")
  String list(Asked asked, Language language, Model model) {
    var query = asked.query();
    var answer = catalogue.answer(query, SIZE);
    var areas = programmes.areasBySlug();
    var chosen = chosen(query);
    model.addAttribute(
        "page",
        new OffersPage(
            words.text(language, "partnering.catalogue.count", "n", answer.page().total()),
            FILTERS.stream().map(name -> filter(name, chosen, answer, areas, language)).toList(),
            chips(chosen, areas, language),
            words.rows(answer.page().items(), language),
            Pager.of(answer.page(), number -> href(chosen, "", language) + "page=" + number)));
    return "partnering/offers";
  }

  private static Map<String, String> chosen(ListingQuery query) {
    var chosen = new LinkedHashMap<String, String>();
    chosen.put("kind", Objects.toString(query.kind(), ""));
    chosen.put("subject", Objects.toString(query.subject(), ""));
    chosen.put("area", query.area());
    chosen.put("country", query.country());
    chosen.put("lang", query.language());
    return chosen;
  }

  private Filter filter(
      String name,
      Map<String, String> chosen,
      ListingAnswer answer,
      Map<String, LocalizedText> areas,
      Language language) {
    var collator = Collator.getInstance(language.locale());
    var options =
        answer.facets().stream()
            .filter(count -> count.facet().equals(name))
            .filter(count -> !label(name, count.value(), areas, language).isEmpty())
            .map(count -> option(count, areas, language))
            .sorted((one, other) -> collator.compare(one.label(), other.label()))
            .toList();
    return new Filter(
        name,
        words.text(language, "partnering.catalogue.filter." + name),
        chosen.getOrDefault(name, ""),
        options);
  }

  private Option option(Count count, Map<String, LocalizedText> areas, Language language) {
    var label = label(count.facet(), count.value(), areas, language);
    return new Option(count.value(), label + " (" + count.count() + ")");
  }

  private String label(
      String name, String value, Map<String, LocalizedText> areas, Language language) {
    return switch (name) {
      case "kind" -> words.text(language, "partnering.kind." + value);
      case "subject" -> words.text(language, "partnering.subject." + value);
      case "area" -> ListingWords.areas(List.of(value), areas, language);
      case "country" -> words.country(value, language);
      default -> ListingWords.language(value, language);
    };
  }

  private List<Option> chips(
      Map<String, String> chosen, Map<String, LocalizedText> areas, Language language) {
    var chips = new ArrayList<Option>();
    chosen.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            var label = label(name, value, areas, language);
            chips.add(new Option(href(chosen, name, language), label.isEmpty() ? value : label));
          }
        });
    return chips;
  }

  private static String href(Map<String, String> chosen, String except, Language language) {
    return "/"
        + language.tag()
        + "/offers?"
        + chosen.entrySet().stream()
            .filter(one -> !one.getKey().equals(except) && !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + one.getValue() + "&")
            .collect(Collectors.joining());
  }

  @GetMapping("/offers/{slug}")
  String show(@PathVariable String slug, Actor actor, Language language, Model model) {
    var listing = catalogue.find(slug).orElseThrow(() -> new NotFoundException("listing " + slug));
    model.addAttribute("page", pages.page(listing, actor, language));
    return "partnering/offer";
  }
}
