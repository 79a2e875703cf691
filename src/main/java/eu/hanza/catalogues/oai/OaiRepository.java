package eu.hanza.catalogues.oai;

import eu.hanza.catalogues.Catalogue;
import eu.hanza.catalogues.Entry;
import eu.hanza.catalogues.oai.OaiProblem.Code;
import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers the six questions of OAI-PMH 2.0; whatever is wrong with one is said in the answer. */
@Component
class OaiRepository {

  /** How many lines an answer holds. */
  static final int PAGE = 100;

  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
  private static final Pattern IDENTIFIER =
      Pattern.compile("oai:([^:]+):([a-z]+)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  private final Catalogue catalogue;
  private final ObjectProvider<CatalogueSource> sources;
  private final Messages messages;
  private final Clock clock;
  private final String site;
  private final String name;

  OaiRepository(
      Catalogue catalogue,
      ObjectProvider<CatalogueSource> sources,
      Messages messages,
      Clock clock,
      @Value("${hanza.address}") String site,
      @Value("${hanza.name:Hanza}") String name) {
    this.catalogue = catalogue;
    this.sources = sources;
    this.messages = messages;
    this.clock = clock;
    this.site = site;
    this.name = name;
  }

  byte[] answer(Map<String, String[]> parameters) {
    try {
      var arguments = OaiArguments.of(parameters);
      var xml = head(arguments.verb(), arguments.values());
      answer(arguments, xml);
      return xml.close().bytes();
    } catch (OaiProblem problem) {
      return refusal(problem, parameters);
    }
  }

  private byte[] refusal(OaiProblem problem, Map<String, String[]> parameters) {
    var unclear = problem.code() == Code.badVerb || problem.code() == Code.badArgument;
    var xml =
        unclear
            ? head(null, Map.of())
            : head(OaiArguments.of(parameters).verb(), OaiArguments.of(parameters).values());
    return xml.element("error", problem.said(), "code", problem.code().name()).close().bytes();
  }

  private Xml head(@org.jspecify.annotations.Nullable Verb verb, Map<String, String> values) {
    var xml =
        new Xml()
            .open(
                "OAI-PMH",
                "xmlns",
                OAI,
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                OAI + " " + OAI + "OAI-PMH.xsd");
    xml.element("responseDate", now().toString());
    var attributes = new java.util.ArrayList<String>();
    if (verb != null) {
      attributes.addAll(List.of("verb", verb.word()));
      values.forEach((key, value) -> attributes.addAll(List.of(key, value)));
    }
    return xml.element("request", base(), attributes.toArray(String[]::new));
  }

  private void answer(OaiArguments arguments, Xml xml) {
    switch (arguments.verb()) {
      case IDENTIFY -> identify(xml);
      case LIST_METADATA_FORMATS -> formats(arguments, xml);
      case LIST_SETS -> sets(arguments, xml);
      case GET_RECORD -> record(arguments, xml);
      case LIST_IDENTIFIERS, LIST_RECORDS -> list(arguments, xml);
    }
  }

  private void identify(Xml xml) {
    var host = URI.create(site).getHost();
    xml.open("Identify")
        .element("repositoryName", name)
        .element("baseURL", base())
        .element("protocolVersion", "2.0")
        .element("adminEmail", "hanza@" + host)
        .element("earliestDatestamp", catalogue.earliest().orElseGet(this::now).toString())
        .element("deletedRecord", "persistent")
        .element("granularity", "YYYY-MM-DDThh:mm:ssZ")
        .close();
  }

  private void formats(OaiArguments arguments, Xml xml) {
    var identifier = arguments.get("identifier");
    if (identifier != null) {
      entry(identifier);
    }
    xml.open("ListMetadataFormats");
    for (var format : MetadataFormat.values()) {
      xml.open("metadataFormat")
          .element("metadataPrefix", format.prefix())
          .element("schema", format.schema(site))
          .element("metadataNamespace", format.namespace())
          .close();
    }
    xml.close();
  }

  private void sets(OaiArguments arguments, Xml xml) {
    if (arguments.token() != null) {
      throw new OaiProblem(Code.badResumptionToken, "The list of sets is given at once.");
    }
    xml.open("ListSets");
    catalogue
        .sets()
        .keySet()
        .forEach(
            set ->
                xml.open("set").element("setSpec", set).element("setName", setName(set)).close());
    xml.close();
  }

  private String setName(String set) {
    var parts = set.split(":", 2);
    return switch (parts[0]) {
      case "country" -> Locale.of("", parts[1]).getDisplayCountry(Locale.ENGLISH);
      case "area" ->
          catalogue.area(parts[1]).map(label -> label.in(Language.EN).text()).orElse(parts[1]);
      default ->
          sources.stream()
              .filter(source -> source.kind().equals(parts[1]))
              .map(source -> messages.text(Language.EN, source.labelKey()))
              .findFirst()
              .orElse(parts[1]);
    };
  }

  private void record(OaiArguments arguments, Xml xml) {
    var entry = entry(arguments.must("identifier"));
    var format = MetadataFormat.of(arguments.must("metadataPrefix"));
    xml.open("GetRecord");
    record(xml, entry, format);
    xml.close();
  }

  private Entry entry(String identifier) {
    var parts = IDENTIFIER.matcher(identifier);
    return (parts.matches() && parts.group(1).equals(host())
            ? catalogue.find(parts.group(2), uuid(parts))
            : java.util.Optional.<Entry>empty())
        .orElseThrow(() -> new OaiProblem(Code.idDoesNotExist, "There is no such record."));
  }

  private static UUID uuid(Matcher parts) {
    return UUID.fromString(parts.group(3));
  }

  private void list(OaiArguments arguments, Xml xml) {
    var token = arguments.token();
    var harvest =
        token == null
            ? Harvest.of(arguments)
            : Harvest.resumed(token, arguments.verb(), clock.instant());
    var format = MetadataFormat.of(harvest.prefix());
    var found = catalogue.list(harvest.selection(), PAGE + 1);
    if (found.isEmpty()) {
      throw new OaiProblem(Code.noRecordsMatch, "Nothing fits.");
    }
    var page = found.subList(0, Math.min(PAGE, found.size()));
    xml.open(arguments.verb().word());
    for (var entry : page) {
      if (arguments.verb() == Verb.LIST_RECORDS) {
        record(xml, entry, format);
      } else {
        header(xml, entry);
      }
    }
    resumption(xml, harvest, page, found.size() > PAGE);
    xml.close();
  }

  private void resumption(Xml xml, Harvest harvest, List<Entry> page, boolean more) {
    if (!more && harvest.given() == 0) {
      return;
    }
    var next = harvest.behind(page.getLast(), page.size());
    var now = now();
    if (more) {
      var left = catalogue.count(next.selection());
      xml.element(
          "resumptionToken",
          next.token(now),
          "expirationDate",
          Harvest.expires(now).toString(),
          "completeListSize",
          String.valueOf(next.given() + left),
          "cursor",
          String.valueOf(harvest.given()));
    } else {
      xml.open("resumptionToken", "cursor", String.valueOf(harvest.given())).close();
    }
  }

  private void record(Xml xml, Entry entry, MetadataFormat format) {
    xml.open("record");
    header(xml, entry);
    var content = entry.content();
    if (content != null) {
      xml.open("metadata");
      format.write(xml, entry, content, site);
      xml.close();
    }
    xml.close();
  }

  private void header(Xml xml, Entry entry) {
    if (entry.content() == null) {
      xml.open("header", "status", "deleted");
    } else {
      xml.open("header");
    }
    xml.element("identifier", "oai:" + host() + ":" + entry.kind() + "/" + entry.id());
    xml.element("datestamp", entry.changedAt().toString());
    entry.sets().forEach(set -> xml.element("setSpec", set));
    xml.close();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private String base() {
    return site + "/api/oai";
  }

  private String host() {
    return URI.create(site).getHost();
  }
}
