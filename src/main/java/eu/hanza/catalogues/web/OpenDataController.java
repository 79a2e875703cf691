package eu.hanza.catalogues.web;

import eu.hanza.catalogues.Catalogue;
import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.catalogues.web.OpenDataPage.Row;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which data are open, and their files. */
@Pages
class OpenDataController {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Catalogue catalogue;
  private final CatalogueFiles files;
  private final ObjectProvider<CatalogueSource> sources;
  private final Messages messages;
  private final String site;

  OpenDataController(
      Catalogue catalogue,
      CatalogueFiles files,
      ObjectProvider<CatalogueSource> sources,
      Messages messages,
      @Value("${hanza.address}") String site) {
    this.catalogue = catalogue;
    this.files = files;
    this.sources = sources;
    this.messages = messages;
    this.site = site;
  }

  @GetMapping("/open-data")
  String show(Language language, Model model) {
    var sizes = catalogue.sets();
    var rows =
        sources.stream()
            .sorted(Comparator.comparingInt(CatalogueSource::order))
            .map(source -> row(source, sizes.getOrDefault("kind:" + source.kind(), 0L), language))
            .toList();
    model.addAttribute(
        "page",
        new OpenDataPage(rows, site + "/api/oai", site + "/oai/hanza.xsd", site + "/sitemap.xml"));
    return "catalogues/open-data";
  }

  private Row row(CatalogueSource source, long count, Language language) {
    return new Row(
        source.kind(),
        messages.text(language, source.labelKey()),
        source.path(),
        messages.text(language, "catalogues.count", "n", count),
        messages.text(language, "catalogues.licence." + source.kind()),
        Stream.of("csv", "xlsx", "json").map(ending -> file(source.kind(), ending)).toList(),
        "/" + language.tag() + "/search/feed.atom?kind=" + source.kind());
  }

  private static OpenDataPage.File file(String kind, String ending) {
    return new OpenDataPage.File(
        ending.toUpperCase(Locale.ROOT), "/open-data/" + kind + "." + ending);
  }

  @GetMapping("/open-data/{kind:[a-z]+}.{ending:csv|xlsx|json}")
  ResponseEntity<Streamed> file(
      @PathVariable String kind,
      @PathVariable String ending,
      @RequestParam(required = false) List<String> area,
      @RequestParam(required = false) List<String> country,
      Language language) {
    if (sources.stream().noneMatch(source -> source.kind().equals(kind))) {
      throw new NotFoundException("no catalogue of " + kind);
    }
    var sets = sets(kind, area, country);
    return switch (ending) {
      case "csv" -> file(kind, "csv", "text/csv;charset=UTF-8", o -> files.csv(sets, language, o));
      case "xlsx" -> file(kind, "xlsx", XLSX, out -> files.xlsx(sets, language, out));
      default -> file(kind, "json", "application/json", out -> files.json(sets, language, out));
    };
  }

  private static List<String> sets(
      String kind,
      @org.jspecify.annotations.Nullable List<String> areas,
      @org.jspecify.annotations.Nullable List<String> countries) {
    var sets = new ArrayList<>(List.of("kind:" + kind));
    if (areas != null) {
      areas.stream().filter(one -> !one.isBlank()).forEach(area -> sets.add("area:" + area));
    }
    if (countries != null) {
      countries.stream().filter(one -> !one.isBlank()).forEach(one -> sets.add("country:" + one));
    }
    return sets;
  }

  private static ResponseEntity<Streamed> file(
      String kind, String ending, String type, Streamed body) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind + "." + ending + "\"")
        .body(body);
  }
}
