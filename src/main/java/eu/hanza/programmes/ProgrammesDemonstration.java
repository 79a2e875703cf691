package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.DemonstrationFiles.EditionFile;
import eu.hanza.programmes.DemonstrationFiles.FounderFile;
import eu.hanza.programmes.DemonstrationFiles.FunderFile;
import eu.hanza.programmes.DemonstrationFiles.PersonFile;
import eu.hanza.programmes.DemonstrationFiles.ProgrammeFile;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The programmes of the demonstration, their funders and the people who run them. */
@Component
@ConditionalOnProperty("hanza.demo")
class ProgrammesDemonstration implements Demonstration {

  private static final List<String> PROGRAMMES =
      List.of("ckw", "wymiar", "pim", "acf", "south-baltic");

  private final ProgrammeOffice office;
  private final EditionOffice editions;
  private final FunderOffice funders;
  private final NoticeBook notices;
  private final PriorityOffice priorities;
  private final OrganisationFinder finder;
  private final OrganisationRegister organisations;
  private final People people;
  private final JsonMapper json;

  ProgrammesDemonstration(
      ProgrammeOffice office,
      EditionOffice editions,
      FunderOffice funders,
      NoticeBook notices,
      PriorityOffice priorities,
      OrganisationFinder finder,
      OrganisationRegister organisations,
      People people,
      JsonMapper json) {
    this.office = office;
    this.editions = editions;
    this.funders = funders;
    this.notices = notices;
    this.priorities = priorities;
    this.finder = finder;
    this.organisations = organisations;
    this.people = people;
    this.json = json;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public void load() {
    var known = new HashMap<String, FunderId>();
    for (var file : read("funders", FunderFile[].class)) {
      known.put(file.key(), funder(file, known));
    }
    for (var name : PROGRAMMES) {
      programme(read(name, ProgrammeFile.class), known);
    }
    var admin = person(new PersonFile("admin@hanza.demo", "Administrator", null));
    people.grant(Actor.SYSTEM, admin, Grant.ADMINISTRATOR);
  }

  private FunderId funder(FunderFile file, Map<String, FunderId> known) {
    var id = FunderId.next();
    agreed(funders.add(Actor.SYSTEM, file.summary(id, known.get(file.parent()))));
    for (var claim : DemonstrationFiles.list(file.claims())) {
      funders.note(Actor.SYSTEM, id, claim);
    }
    for (var notice : DemonstrationFiles.list(file.notices())) {
      agreed(notices.word(Actor.SYSTEM, id, notice.wording(null)));
    }
    for (var document : DemonstrationFiles.list(file.priorities())) {
      document.priorities(id).forEach(one -> agreed(priorities.keep(Actor.SYSTEM, one)));
    }
    return id;
  }

  private void programme(ProgrammeFile file, Map<String, FunderId> known) {
    var fund = known.get(file.funder());
    var id =
        switch (office.draft(Actor.SYSTEM, file.slug(), file.profile(fund))) {
          case ProgrammeResult.Drafted drafted -> drafted.id();
          case ProgrammeResult.Refused refused -> throw new IllegalStateException("" + refused);
        };
    parts(id, file);
    for (var edition : DemonstrationFiles.list(file.editions())) {
      edition(id, edition, fund);
    }
    for (var person : file.people()) {
      var grant = Grant.in(id, Objects.requireNonNull(person.role()));
      people.grant(Actor.SYSTEM, person(person), grant);
    }
    agreed(office.publish(Actor.SYSTEM, id));
  }

  private void parts(ProgrammeId id, ProgrammeFile file) {
    for (var founder : DemonstrationFiles.list(file.founders())) {
      var organisation = organisation(founder);
      office.keep(
          Actor.SYSTEM, id, new Founder(organisation, founder.level(), founder.act(), null, null));
    }
    for (var area : file.areas()) {
      var name = DemonstrationFiles.text(area.name());
      var gloss = DemonstrationFiles.text(area.gloss());
      agreed(office.keep(Actor.SYSTEM, id, new Area(AreaId.next(), name, gloss, null, null)));
    }
    for (var objective : DemonstrationFiles.list(file.objectives())) {
      var domain = DemonstrationFiles.text(objective.domain());
      var text = DemonstrationFiles.text(objective.text());
      agreed(office.keep(Actor.SYSTEM, id, new Objective(ObjectiveId.next(), domain, text)));
    }
  }

  private void edition(ProgrammeId programme, EditionFile file, @Nullable FunderId fund) {
    var id = EditionId.next();
    var name = DemonstrationFiles.text(file.name());
    agreed(
        editions.keep(
            Actor.SYSTEM,
            new EditionSummary(id, programme, file.year(), null, name, file.from(), file.to())));
    var notice = file.notice();
    if (notice != null && fund != null) {
      agreed(notices.word(Actor.SYSTEM, fund, notice.wording(id)));
    }
  }

  /** The founder in the register; entered there if nobody has yet. */
  private OrganisationId organisation(FounderFile founder) {
    if (finder.find(founder.name()) instanceof OrganisationFinder.Found.One one) {
      return one.organisation();
    }
    var draft = OrganisationDraft.named(founder.name(), "pl");
    return switch (organisations.register(Actor.SYSTEM, draft)) {
      case OrganisationRegister.Result.Done done -> done.id();
      case OrganisationRegister.Result.Refused refused ->
          throw new IllegalStateException("" + refused);
    };
  }

  private PersonId person(PersonFile person) {
    return people.known(new EmailAddress(person.email()), person.name(), Language.PL);
  }

  private static void agreed(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException("The demonstration is refused: " + refusals);
    }
  }

  private <T> T read(String name, Class<T> kind) {
    try (var file = new ClassPathResource("demo/programmes/" + name + ".json").getInputStream()) {
      return json.readValue(file, kind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
