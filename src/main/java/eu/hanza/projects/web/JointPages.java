package eu.hanza.projects.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.projects.register.JointAnswer;
import eu.hanza.projects.register.JointProjects;
import eu.hanza.projects.register.JointQuery;
import eu.hanza.projects.web.ProjectsPage.Filter;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Site;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the register of joint projects together. */
@Component
class JointPages {

  private static final int SIZE = 20;

  private final JointProjects register;
  private final ProgrammeDirectory programmes;
  private final ProjectWords words;

  JointPages(JointProjects register, ProgrammeDirectory programmes, ProjectWords words) {
    this.register = register;
    this.programmes = programmes;
    this.words = words;
  }

  ProjectsPage page(@Nullable Site site, String path, JointQuery query, Language language) {
    var answer = register.answer(query, SIZE);
    return new Maker(path, query, answer, language).page(site);
  }

  /** Makes one page. */
  private final class Maker {
    private final String path;
    private final JointQuery query;
    private final JointAnswer answer;
    private final Language language;
    private final Map<String, LocalizedText> areas = programmes.areasBySlug();
    private final Map<String, String> chosen = new LinkedHashMap<>();

    Maker(String path, JointQuery query, JointAnswer answer, Language language) {
      this.path = path;
      this.query = query;
      this.answer = answer;
      this.language = language;
      chosen.put("country", query.country());
      chosen.put("area", query.area());
      chosen.put("year", query.year());
      chosen.put("all", query.all() ? "true" : "");
    }

    ProjectsPage page(@Nullable Site site) {
      return new ProjectsPage(
          site,
          path,
          words.text(
              language,
              "joint.sentence",
              "n",
              answer.joint(),
              "ended",
              answer.ended(),
              "countries",
              answer.countries()),
          sums() ? words.text(language, "joint.note", "n", asked()) : "",
          words.text(language, query.all() ? "count" : "joint.count", "n", answer.page().total()),
          query.all(),
          other(),
          JointProjects.FACETS.stream().map(this::filter).toList(),
          chosen.entrySet().stream()
              .filter(one -> !one.getKey().equals("all") && !one.getValue().isEmpty())
              .map(one -> new Option(address(one.getKey()), label(one.getKey(), one.getValue())))
              .toList(),
          answer.page().items().stream().map(one -> words.row(one, "", language)).toList(),
          Pager.of(answer.page(), number -> address("") + "page=" + number));
    }

    private long asked() {
      return query.all() ? answer.all() : answer.joint();
    }

    /** Whether the numbers of some filter add up to more than there are projects. */
    private boolean sums() {
      return answer.facets().stream()
          .collect(
              Collectors.groupingBy(
                  JointAnswer.Count::facet, Collectors.summingLong(JointAnswer.Count::count)))
          .values()
          .stream()
          .anyMatch(sum -> sum > asked());
    }

    private @Nullable Option other() {
      if (answer.all() == answer.joint()) {
        return null;
      }
      var href = "/" + language.tag() + path;
      return query.all()
          ? new Option(href, words.text(language, "joint.only", "n", answer.joint()))
          : new Option(href + "?all=true", words.text(language, "joint.all", "n", answer.all()));
    }

    private Filter filter(String facet) {
      var options =
          answer.facets().stream()
              .filter(count -> count.facet().equals(facet))
              .map(
                  count ->
                      new Option(
                          count.value(), label(facet, count.value()) + " (" + count.count() + ")"))
              .sorted(order(facet))
              .toList();
      return new Filter(
          facet,
          words.text(language, "joint.filter." + facet),
          chosen.getOrDefault(facet, ""),
          options);
    }

    private Comparator<Option> order(String facet) {
      var collator = Collator.getInstance(language.locale());
      return facet.equals("year")
          ? Comparator.comparing(Option::value).reversed()
          : (one, other) -> collator.compare(one.label(), other.label());
    }

    private String label(String facet, String value) {
      return switch (facet) {
        case "country" -> Formats.of(language).country(value);
        case "area" -> area(value);
        default -> value;
      };
    }

    private String area(String slug) {
      var name = areas.get(slug);
      return name == null ? slug : name.in(language).text();
    }

    private String address(String except) {
      return "/"
          + language.tag()
          + path
          + "?"
          + chosen.entrySet().stream()
              .filter(one -> !one.getKey().equals(except) && !one.getValue().isEmpty())
              .map(one -> one.getKey() + "=" + one.getValue() + "&")
              .collect(Collectors.joining());
    }
  }

  /** The names of areas for a reader. */
  List<String> areas(List<String> slugs, Language language) {
    var names = programmes.areasBySlug();
    return slugs.stream()
        .map(slug -> names.containsKey(slug) ? names.get(slug).in(language).text() : slug)
        .toList();
  }
}
