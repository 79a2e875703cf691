package eu.hanza.catalogues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Duplicates;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

@HanzaTest
class HarvestPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired OrganisationRegister register;
  @Autowired Duplicates duplicates;

  @AfterEach
  void runTheClock() {
    scenery.now();
  }

  private Document ask(String query) throws Exception {
    var answer =
        web.perform(get("/api/oai?" + query))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    return Jsoup.parse(answer, "", Parser.xmlParser());
  }

  private OrganisationId organisation(String name) {
    return NetworkFixtures.register(register, name);
  }

  private static List<String> identifiers(Document answer) {
    return answer.select("header > identifier").eachText();
  }

  private static String error(Document answer) {
    return answer.select("error").attr("code");
  }

  @Test
  @Tag("S-9")
  void saysWhoItIsAndWhatItGives() throws Exception {
    var id = organisation("Miasto Harwest");
    register.change(
        Actor.SYSTEM,
        id,
        register.draft(id).areas(List.of(OrganisationDraft.Area.of("harwest próbny", "pl"))));
    var self = ask("verb=Identify");
    assertThat(self.select("protocolVersion").text()).isEqualTo("2.0");
    assertThat(self.select("deletedRecord").text()).isEqualTo("persistent");
    assertThat(self.select("granularity").text()).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
    assertThat(self.select("earliestDatestamp").text()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z");
    assertThat(ask("verb=ListMetadataFormats").select("metadataPrefix").eachText())
        .containsExactly("oai_dc", "hanza");
    assertThat(ask("verb=ListSets").select("setSpec").eachText())
        .contains("kind:organisation", "area:harwest-probny");
    assertThat(ask("verb=ListSets").select("setName").eachText()).contains("harwest próbny");
    web.perform(post("/api/oai").param("verb", "Identify")).andExpect(status().isOk());
  }

  @Test
  @Tag("S-9")
  void givesALongListInPartsAndMissesNothingThatChangesMeanwhile() throws Exception {
    scenery.time("2031-03-05T10:00");
    var made = new ArrayList<OrganisationId>();
    for (var number = 0; number < 205; number++) {
      made.add(organisation("Gmina Długa"));
    }
    var list = "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2031-03-05&until=2031-03-05";
    var first = ask(list);
    var token = first.select("resumptionToken");
    assertThat(identifiers(first)).hasSize(100);
    assertThat(token.attr("completeListSize")).isEqualTo("205");
    assertThat(token.attr("cursor")).isEqualTo("0");

    scenery.time("2031-03-05T10:05");
    register.addAlias(Actor.SYSTEM, made.getLast(), "Gmina Późno Zmieniona", "pl");
    register.change(
        Actor.SYSTEM,
        made.getLast(),
        register.draft(made.getLast()).names(LocalizedText.of("Gmina Zmieniona", "Changed")));
    var met = new HashSet<>(identifiers(first));
    while (!token.text().isEmpty()) {
      var next = ask("verb=ListIdentifiers&resumptionToken=" + token.text());
      met.addAll(identifiers(next));
      token = next.select("resumptionToken");
      assertThat(token).as("the last part says that it is the last").hasSize(1);
    }
    assertThat(met).hasSize(205);
  }

  @Test
  @Tag("S-9")
  void leavesATombstoneOfWhatIsMerged() throws Exception {
    scenery.time("2031-04-05T10:00");
    var kept = organisation("Związek Trwały");
    var absorbed = organisation("Związek Wchłonięty");
    scenery.time("2031-04-06T10:00");
    duplicates.merge(Actor.SYSTEM, kept, absorbed);
    var changed =
        ask(
            "verb=ListRecords&metadataPrefix=hanza&from=2031-04-06T00:00:00Z"
                + "&until=2031-04-06T23:59:59Z&set=kind:organisation");
    var header = changed.select("header[status=deleted]");
    assertThat(header.select("identifier").text()).endsWith("organisation/" + absorbed);
    assertThat(header.select("datestamp").text()).isEqualTo("2031-04-06T08:00:00Z");
    assertThat(changed.select("record:has(header[status=deleted]) > metadata")).isEmpty();
    var one = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifiers(changed).get(0));
    assertThat(one.select("header").attr("status")).isEqualTo("deleted");
    duplicates.undo(Actor.SYSTEM, absorbed);
    var back =
        ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + identifiers(changed).get(0));
    assertThat(back.select("header").hasAttr("status")).isFalse();
    assertThat(back.select("dc|title").text()).startsWith("Związek Wchłonięty");
  }

  @Test
  @Tag("S-9")
  void writesRecordsThatItsOwnSchemaAllows() throws Exception {
    scenery.time("2031-05-05T10:00");
    var id = organisation("Miasto \u0001<script>alert(1)</script>");
    var one =
        web.perform(
                get(
                    "/api/oai?verb=GetRecord&metadataPrefix=hanza&identifier=oai:localhost"
                        + ":organisation/"
                        + id))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    var from = one.indexOf("<item");
    var item = one.substring(from, one.indexOf("</item>") + "</item>".length());
    var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver((type, space, publicId, systemId, base) -> Schemas.xml());
    var schema =
        factory.newSchema(
            new StreamSource(new ClassPathResource("static/oai/hanza.xsd").getInputStream()));
    schema.newValidator().validate(new StreamSource(new StringReader(item)));
    assertThat(item).contains("&lt;script&gt;").doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource({
    "verb=Steal,badVerb",
    "metadataPrefix=oai_dc,badVerb",
    "verb=Identify&verb=Identify,badVerb",
    "verb=Identify&set=kind:organisation,badArgument",
    "verb=ListRecords,badArgument",
    "verb=ListRecords&metadataPrefix=marc,cannotDisseminateFormat",
    "verb=ListRecords&metadataPrefix=oai_dc&from=yesterday,badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2031-02-30,badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2031-03-01&until=2031-02-01,badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2031-03-01&until=2031-04-01T00:00:00Z,badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&set=area:no-such,noRecordsMatch",
    "verb=ListRecords&metadataPrefix=oai_dc&until=0001-01-01,noRecordsMatch",
    "verb=ListRecords&resumptionToken=!!!,badResumptionToken",
    "verb=ListRecords&resumptionToken=YWJj,badResumptionToken",
    "verb=ListRecords&resumptionToken=YWJj&set=kind:organisation,badArgument",
    "verb=ListSets&resumptionToken=YWJj,badResumptionToken",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere:organisation/1,idDoesNotExist",
    "verb=ListMetadataFormats&identifier=nothing,idDoesNotExist"
  })
  @Tag("S-9")
  void saysWhatIsWrongWithARequest(String query, String code) throws Exception {
    assertThat(error(ask(query))).isEqualTo(code);
  }

  @Test
  @Tag("S-9")
  void takesNoTokenOfYesterdayNorOfAnotherVerb() throws Exception {
    scenery.time("2031-06-05T10:00");
    for (var number = 0; number < 101; number++) {
      organisation("Gmina Żeton");
    }
    var list = "&metadataPrefix=oai_dc&from=2031-06-05&until=2031-06-05";
    var token = ask("verb=ListIdentifiers" + list).select("resumptionToken").text();
    assertThat(error(ask("verb=ListRecords&resumptionToken=" + token)))
        .isEqualTo("badResumptionToken");
    assertThat(identifiers(ask("verb=ListIdentifiers&resumptionToken=" + token))).hasSize(1);
    scenery.time("2031-06-06T10:01");
    assertThat(error(ask("verb=ListIdentifiers&resumptionToken=" + token)))
        .isEqualTo("badResumptionToken");
    var bent =
        new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
            .replace("2031-06-06T", "9999999-06-06T");
    var again = Base64.getUrlEncoder().encodeToString(bent.getBytes(StandardCharsets.UTF_8));
    assertThat(error(ask("verb=ListIdentifiers&resumptionToken=" + again)))
        .isEqualTo("badResumptionToken");
  }
}
