package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.knowledge.recommendations.RecommendationDraft.AreaMark;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Backer;
import eu.hanza.knowledge.recommendations.RecommendationDraft.Finding;
import eu.hanza.knowledge.recommendations.RecommendationFile.AddresseeFile;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Recommendations of the demonstration, with what their addressees made of them. */
@Component
@ConditionalOnProperty("hanza.demo")
class RecommendationsDemonstration implements Demonstration {

  private static final int OPEN_SINCE = 10;
  private static final int TERM = 30;

  private final Recommendations recommendations;
  private final Addressees addressees;
  private final StateChanges changes;
  private final Sources sources;
  private final ProgrammeDirectory programmes;
  private final OrganisationFinder organisations;
  private final JsonMapper json;
  private final Clock clock;

  RecommendationsDemonstration(
      Recommendations recommendations,
      Addressees addressees,
      StateChanges changes,
      Sources sources,
      ProgrammeDirectory programmes,
      OrganisationFinder organisations,
      JsonMapper json,
      Clock clock) {
    this.recommendations = recommendations;
    this.addressees = addressees;
    this.changes = changes;
    this.sources = sources;
    this.programmes = programmes;
    this.organisations = organisations;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 61;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/knowledge/recommendations.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<RecommendationFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(RecommendationFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow().id();
    var issuedOn =
        Objects.requireNonNullElse(file.issuedOn(), LocalDate.now(clock).minusDays(OPEN_SINCE));
    var draft = draft(file, programme, issuedOn);
    if (!draft.findings().stream().allMatch(one -> sources.isFinding(one.address()))) {
      throw new IllegalStateException("Nothing is found at " + draft.findings());
    }
    var origin = sources.origin(file.source()).orElseThrow();
    var before = recommendations.findBySourceOrderByNumberDesc(file.source()).size();
    var drafted = Recommendation.draft(programme, origin, before + 1, null, draft);
    var kept = recommendations.save(drafted);
    var issued = recommendations.save(kept.issue(issuedOn));
    file.addressees().forEach(one -> address(issued, one, issuedOn));
  }

  private RecommendationDraft draft(
      RecommendationFile file, ProgrammeId programme, LocalDate issuedOn) {
    return new RecommendationDraft(
        new LocalizedText(file.title()),
        new LocalizedText(file.text()),
        new LocalizedText(file.justification()),
        Objects.requireNonNullElse(file.dueOn(), issuedOn.plusDays(TERM)),
        null,
        file.findings().stream().map(one -> new Finding(one.getFirst(), one.getLast())).toList(),
        areas(programme, file.areas()).stream().map(AreaMark::new).toList(),
        file.backers().stream().map(one -> new Backer(organisation(one))).toList());
  }

  private List<AreaId> areas(ProgrammeId programme, List<String> names) {
    return programmes.areas(programme).stream()
        .filter(area -> names.contains(area.name().raw("pl")))
        .map(Area::id)
        .toList();
  }

  private OrganisationId organisation(String name) {
    return switch (organisations.find(name)) {
      case Found.One(var id) -> id;
      case Found.Refused(var why) -> throw new IllegalStateException(name + ": " + why.key());
    };
  }

  private void address(Recommendation issued, AddresseeFile file, LocalDate issuedOn) {
    var fresh = Addressee.of(issued.id(), organisation(file.organisation()), file.level());
    var addressee = addressees.save(fresh.publish(file.published()));
    var asked = AddresseeStep.to(AddresseeState.ISSUED, issuedOn);
    addressee = changes.take(Actor.SYSTEM, issued, addressee, asked);
    for (var step : file.steps()) {
      addressee = changes.take(Actor.SYSTEM, issued, addressee, step.step());
    }
  }
}
