package eu.hanza.partnering.partnerships;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.partnering.partnerships.Partnership.Document;
import eu.hanza.partnering.partnerships.Partnership.Member;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Made-up partnerships of organisations of the register, and the two rules of the fund. */
@Component
@ConditionalOnProperty("hanza.demo")
class PartnershipsDemonstration implements Demonstration {

  private static final String FUND = "aktywni-obywatele";
  private static final LocalDate FROM = LocalDate.of(2021, 12, 1);
  private static final LocalDate UNTIL = LocalDate.of(2024, 3, 31);

  private final PartnershipOffice office;
  private final OrganisationFinder organisations;
  private final ProgrammeDirectory programmes;
  private final JsonMapper json;

  PartnershipsDemonstration(
      PartnershipOffice office,
      OrganisationFinder organisations,
      ProgrammeDirectory programmes,
      JsonMapper json) {
    this.office = office;
    this.organisations = organisations;
    this.programmes = programmes;
    this.json = json;
  }

  @Override
  public int order() {
    return 61;
  }

  /** A partnership as the file holds it: members by name and role, documents by kind and day. */
  private record Entry(
      String programme,
      PartnershipKind kind,
      PartnershipState state,
      LocalDate formedOn,
      Map<String, String> title,
      Map<String, String> about,
      List<List<String>> members,
      List<List<String>> documents) {}

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/partnering/partnerships.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<Entry>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var fund = programme(FUND);
    rule(fund, "Partnerstwa projektowe między organizacjami", Sides.NGOS_ONLY, Set.of(), 10);
    rule(
        fund,
        "Partnerstwa z podmiotami publicznymi z Polski lub Norwegii",
        Sides.NGO_WITH_PUBLIC_BODY,
        Set.of("PL", "NO"),
        5);
  }

  private void rule(
      ProgrammeId fund, String title, Sides sides, Set<String> countries, int target) {
    office.rule(
        Actor.SYSTEM,
        fund,
        LocalizedText.pl(title),
        sides,
        DocumentKind.LETTER,
        countries,
        target,
        FROM,
        UNTIL);
  }

  private ProgrammeId programme(String slug) {
    return programmes.withSlug(slug).orElseThrow().id();
  }

  private void load(Entry entry) {
    var id =
        office.begin(
            Actor.SYSTEM,
            programme(entry.programme()),
            entry.kind(),
            new LocalizedText(entry.title()),
            new LocalizedText(entry.about()));
    for (var member : entry.members()) {
      if (organisations.find(member.getFirst()) instanceof Found.One(var found)) {
        var role = MemberRole.valueOf(member.getLast());
        mustBeEmpty(office.join(Actor.SYSTEM, id, new Member(found, role, null, null)));
      }
    }
    for (var paper : entry.documents()) {
      var kind = DocumentKind.valueOf(paper.getFirst());
      var day = LocalDate.parse(paper.getLast());
      mustBeEmpty(office.prove(Actor.SYSTEM, id, new Document(kind, paper.get(1), "", day)));
    }
    mustBeEmpty(office.turn(Actor.SYSTEM, id, entry.state(), entry.formedOn(), null, null));
  }

  private static void mustBeEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
  }
}
