package eu.hanza.network.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Slug;
import eu.hanza.network.CountryGroups;
import eu.hanza.network.DirectoryAnswer;
import eu.hanza.network.DirectoryAnswer.Facet;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationExport;
import eu.hanza.network.OrganisationExport.Format;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.OrganisationQuery;
import eu.hanza.network.Seat;
import eu.hanza.network.web.DirectoryPage.Chip;
import eu.hanza.network.web.DirectoryPage.Filter;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public directory of organisations. */
@Pages
class DirectoryController {

  private static final int SIZE = 20;

  private final OrganisationDirectory directory;
  private final OrganisationExport export;
  private final CountryGroups groups;
  private final MapMaker maps;
  private final SummaryWords words;
  private final Messages messages;
  private final Clock clock;

  DirectoryController(
      OrganisationDirectory directory,
      OrganisationExport export,
      CountryGroups groups,
      MapMaker maps,
      SummaryWords words,
      Messages messages,
      Clock clock) {
    this.directory = directory;
    this.export = export;
    this.groups = groups;
    this.maps = maps;
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  /** What stands in the address; whatever is no value of its kind is as good as nothing. */
  record Asked(
      @Nullable String q,
      @Nullable String country,
      @Nullable String group,
      @Nullable String kind,
      @Nullable String area,
      @Nullable String place,
      @Nullable String map,
      @Nullable String at,
      @Nullable String page) {

    OrganisationQuery query() {
      return new OrganisationQuery(
          cut(q),
          matching(country, "[A-Z]{2}"),
          matching(group, "[a-z0-9-]{1," + Slug.LONGEST + "}"),
          Arrays.stream(OrganisationKind.values())
              .filter(one -> one.name().equals(kind))
              .findFirst()
              .orElse(null),
          matching(area, "[a-z0-9-]{1," + Slug.LONGEST + "}"),
          cut(place),
          Integer.parseInt("0" + matching(page, "\\d{1,6}")));
    }

    MapFrame frame() {
      return MapFrame.of(cut(map)).orElse(MapFrame.EUROPE);
    }

    String zoom() {
      return cut(at);
    }

    private static String cut(@Nullable String text) {
      return text == null ? "" : text.substring(0, Math.min(120, text.length())).replace("\0", "");
    }

    private static String matching(@Nullable String text, String form) {
      return text != null && text.matches(form) ? text : "";
    }
  }

  @GetMapping("/organisations")
  String list(Asked asked, Language language, Model model) {
    var query = asked.query();
    var answer = directory.answer(query, SIZE, language);
    var address = DirectoryAddress.of(language, query, cutFrame(asked), asked.zoom());
    model.addAttribute("page", page(asked, query, answer, address));
    return "network/directory";
  }

  private static String cutFrame(Asked asked) {
    return asked.frame() == MapFrame.EUROPE ? "" : asked.frame().slug();
  }

  @GetMapping(value = "/organisations", params = "format")
  void file(Asked asked, @RequestParam String format, HttpServletResponse response)
      throws IOException {
    var kind =
        Arrays.stream(Format.values())
            .filter(one -> one.ending().equals(format))
            .findFirst()
            .orElse(Format.CSV);
    response.setContentType(kind.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("organisations." + kind.ending())
            .build()
            .toString());
    export.write(asked.query(), kind, response.getOutputStream());
  }

  private DirectoryPage page(
      Asked asked, OrganisationQuery query, DirectoryAnswer answer, DirectoryAddress address) {
    var language = address.language();
    var page = answer.page();
    return new DirectoryPage(
        messages.text(language, "network.directory.count", "n", page.total()),
        query.words(),
        query.place().isEmpty() ? List.of() : List.of(new Option("place", query.place())),
        filters(query, answer, language),
        chips(query, answer, address),
        warning(query, answer, language),
        page.items().stream().map(one -> words.row(one, language)).toList(),
        Pager.of(page, number -> address.with("page", String.valueOf(number)).href()),
        maps.map(answer.places(), page.total(), asked.frame(), asked.zoom(), address),
        Arrays.stream(Format.values())
            .map(
                format ->
                    new Chip(
                        format.name(),
                        address.with("map", "").with("format", format.ending()).href()))
            .toList());
  }

  private String warning(OrganisationQuery query, DirectoryAnswer answer, Language language) {
    if (!query.group().isEmpty()) {
      var refusal = groups.refusal(query.group(), LocalDate.now(clock), language);
      if (refusal.isPresent()) {
        return messages.text(language, refusal.get());
      }
    }
    return answer.similar()
        ? messages.text(language, "network.directory.similar", "words", query.words())
        : "";
  }

  private List<Filter> filters(OrganisationQuery query, DirectoryAnswer answer, Language language) {
    return List.of(
        filter("country", query.country(), answer.countries(), country(language), language),
        filter("group", query.group(), answer.groups(), label(language), language),
        filter("kind", kind(query), answer.kinds(), kindName(language), language),
        filter("area", query.area(), answer.areas(), label(language), language));
  }

  private Filter filter(
      String name,
      String value,
      List<Facet> facets,
      Function<Facet, String> label,
      Language language) {
    var collator = Collator.getInstance(language.locale());
    var options =
        facets.stream()
            .filter(facet -> !facet.value().isEmpty())
            .sorted((one, other) -> collator.compare(label.apply(one), label.apply(other)))
            .map(
                facet -> new Option(facet.value(), label.apply(facet) + " (" + facet.count() + ")"))
            .toList();
    return new Filter(name, messages.text(language, "network.directory." + name), value, options);
  }

  private static String kind(OrganisationQuery query) {
    return query.kind() == null ? "" : query.kind().name();
  }

  private static Function<Facet, String> country(Language language) {
    return facet -> Formats.of(language).country(facet.value());
  }

  private static Function<Facet, String> label(Language language) {
    return facet -> facet.label().in(language).text();
  }

  private Function<Facet, String> kindName(Language language) {
    return facet -> messages.text(language, OrganisationKind.valueOf(facet.value()).key());
  }

  private List<Chip> chips(
      OrganisationQuery query, DirectoryAnswer answer, DirectoryAddress address) {
    var language = address.language();
    var chips = new ArrayList<Chip>();
    add(chips, "q", query.words(), address);
    add(chips, "place", placeName(query, language), address);
    if (!query.country().isEmpty()) {
      add(chips, "country", Formats.of(language).country(query.country()), address);
    }
    add(chips, "group", named(answer.groups(), query.group(), language), address);
    if (query.kind() != null) {
      add(chips, "kind", messages.text(language, query.kind().key()), address);
    }
    add(chips, "area", named(answer.areas(), query.area(), language), address);
    return chips;
  }

  private static String placeName(OrganisationQuery query, Language language) {
    return Seat.in(query.country(), query.place()).placeName(language);
  }

  private static void add(List<Chip> chips, String name, String label, DirectoryAddress address) {
    if (!label.isEmpty()) {
      chips.add(new Chip(label, address.with(name, "").with("at", "").href()));
    }
  }

  private static String named(List<Facet> facets, String value, Language language) {
    return facets.stream()
        .filter(facet -> facet.value().equals(value))
        .map(facet -> facet.label().in(language).text())
        .findFirst()
        .orElse(value);
  }
}
