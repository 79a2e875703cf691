package eu.hanza.partnering;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Made-up offers and needs of organisations of the register, each marked as such, and an interest
 * that waits for an answer.
 */
@Component
@ConditionalOnProperty("hanza.demo")
class ListingsDemonstration implements Demonstration {

  private static final ListingScore GOOD = new ListingScore(4, 4, 4, 4);
  private static final String ASKED = "Miasto Lublin";
  private static final String ASKS = "Miasto Elbląg";

  private final ListingDesk desk;
  private final ListingOffice office;
  private final Interests interests;
  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final JsonMapper json;

  ListingsDemonstration(
      ListingDesk desk,
      ListingOffice office,
      Interests interests,
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      JsonMapper json) {
    this.desk = desk;
    this.office = office;
    this.interests = interests;
    this.organisations = organisations;
    this.programmes = programmes;
    this.json = json;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/partnering/listings.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<ListingFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(ListingFile file) {
    var organisation = organisation(file.organisation());
    var result = desk.draft(Actor.SYSTEM, organisation, file.draft(programme(file.programme())));
    switch (result) {
      case DeskResult.Kept(var id) -> show(id, file);
      case DeskResult.Refused refused -> throw new IllegalStateException(refused.toString());
    }
  }

  private void show(ListingId id, ListingFile file) {
    desk.markDemonstration(id);
    var refusals = desk.submit(Actor.SYSTEM, id).refusals();
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(file.title() + ": " + refusals);
    }
    if (!file.waits()) {
      office.review(Actor.SYSTEM, id, GOOD, "");
    }
    if (file.organisation().equals(ASKED)) {
      ask(desk.get(Actor.SYSTEM, id).slug());
    }
  }

  private void ask(String slug) {
    interests.send(
        Actor.SYSTEM,
        slug,
        organisation(ASKS),
        new InterestDraft(
            "Od dwóch lat prowadzimy święto portu i chcemy zaprosić do niego miasta ze Wschodu.",
            "Scena na nabrzeżu, osoba od umów i noclegi dla dwudziestu artystów.",
            "najlepiej przed czerwcem"),
        true);
  }

  private OrganisationId organisation(String name) {
    return organisations.find(Slug.of(name).value()).orElseThrow().id();
  }

  private @Nullable ProgrammeId programme(@Nullable String slug) {
    return slug == null ? null : programmes.withSlug(slug).map(ProgrammeSummary::id).orElseThrow();
  }
}
