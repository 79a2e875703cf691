package eu.hanza.partnering.ideas;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Ideas of the demonstration: one that is entered, and one that rests. */
@Component
@ConditionalOnProperty("hanza.demo")
class IdeasDemonstration implements Demonstration {

  private final IdeaDesk desk;
  private final OrganisationDirectory organisations;
  private final ProgrammeDirectory programmes;
  private final JsonMapper json;
  private final Clock clock;

  IdeasDemonstration(
      IdeaDesk desk,
      OrganisationDirectory organisations,
      ProgrammeDirectory programmes,
      JsonMapper json,
      Clock clock) {
    this.desk = desk;
    this.organisations = organisations;
    this.programmes = programmes;
    this.json = json;
    this.clock = clock;
  }

  /** How an idea is written; one with days rests for so long. */
  private record IdeaFile(
      String organisation,
      String programme,
      String language,
      String title,
      String summary,
      String body,
      List<String> areas,
      List<String> countries,
      List<String> workLanguages,
      @Nullable Integer restFor,
      @Nullable String reason) {}

  @Override
  public int order() {
    return 62;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource("demo/partnering/ideas.json").getInputStream()) {
      json.readValue(in, new TypeReference<List<IdeaFile>>() {}).forEach(this::load);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(IdeaFile file) {
    var draft =
        new IdeaDraft(
            file.language,
            file.title,
            file.summary,
            file.body,
            file.areas,
            file.countries,
            file.workLanguages,
            programmes.withSlug(file.programme).orElseThrow().id());
    var whose = organisations.find(Slug.of(file.organisation).value()).orElseThrow().id();
    if (!(desk.enter(Actor.SYSTEM, whose, draft, false) instanceof IdeaResult.Kept(var id))) {
      throw new IllegalStateException("The demonstration was refused: " + file.title);
    }
    if (file.restFor != null) {
      var until = LocalDate.now(clock).plusDays(file.restFor);
      desk.rest(Actor.SYSTEM, id, until, Objects.requireNonNullElse(file.reason, ""));
    }
  }
}
