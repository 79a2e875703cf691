package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.People;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.spi.FormKeeper;
import eu.hanza.forms.spi.HomeView;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The forms of programmes: coordinators keep them, everybody fills them in. */
@Component
class ProgrammeForms implements FormKeeper {

  private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

  private final ProgrammeDirectory directory;
  private final ProgrammeSites sites;
  private final InformationClauses clauses;
  private final People people;

  ProgrammeForms(
      ProgrammeDirectory directory,
      ProgrammeSites sites,
      InformationClauses clauses,
      People people) {
    this.directory = directory;
    this.sites = sites;
    this.clauses = clauses;
    this.people = people;
  }

  @Override
  public String kind() {
    return "programme";
  }

  private Actor actor(FormActor actor) {
    if (actor.system()) {
      return Actor.SYSTEM;
    }
    return actor.person() == null ? Actor.VISITOR : people.actor(actor.person());
  }

  @Override
  public Optional<HomeView> find(UUID id, Language language) {
    return directory.find(new ProgrammeId(id)).map(programme -> view(programme, language));
  }

  private HomeView view(ProgrammeSummary programme, Language language) {
    var name = programme.name().in(language);
    return new HomeView(
        new FormHome(kind(), programme.id().value()),
        name.text(),
        name.language(),
        "/office/programmes/" + programme.id(),
        sites.site(programme, "", language),
        ZONE,
        () -> usable(programme.id()),
        false);
  }

  private List<Option> usable(ProgrammeId programme) {
    return clauses.usableIn(programme).stream()
        .map(clause -> new Option(clause.id().toString(), clause.name()))
        .toList();
  }

  @Override
  public List<HomeView> offered(FormActor actor, Language language) {
    return directory.coordinatedBy(actor(actor)).stream()
        .map(programme -> view(programme, language))
        .toList();
  }

  @Override
  public boolean mayKeep(FormActor actor, UUID id) {
    return actor(actor).coordinates(new ProgrammeId(id));
  }

  @Override
  public boolean maySee(FormActor actor, UUID id) {
    return directory
        .find(new ProgrammeId(id))
        .filter(programme -> programme.published() || actor(actor).belongsTo(programme.id()))
        .isPresent();
  }
}
