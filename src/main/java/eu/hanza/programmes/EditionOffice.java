package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the editions of programmes. */
@Service
@Transactional
public class EditionOffice {

  private final Editions editions;
  private final History history;

  EditionOffice(Editions editions, History history) {
    this.editions = editions;
    this.history = history;
  }

  /** Adds an edition or changes it. */
  public List<Refusal> keep(Actor by, EditionSummary edition) {
    var programme = edition.programme();
    by.must(ProgrammeRules.mayEdit(by, programme), "edit programme " + programme);
    var from = edition.startsOn();
    var to = edition.endsOn();
    if (from != null && to != null && to.isBefore(from)) {
      return List.of(Refusal.of("programmes.period.backwards").at("endsOn"));
    }
    var twin =
        editions.findByProgrammeOrderByYearDescNumberDesc(programme).stream()
            .filter(other -> !other.id().equals(edition.id()))
            .anyMatch(
                other ->
                    other.year() == edition.year()
                        && Objects.equals(other.number(), edition.number()));
    if (twin) {
      return List.of(Refusal.of("programmes.edition.taken").at("year"));
    }
    editions.save(
        Edition.of(edition, editions.findById(edition.id()).map(Edition::version).orElse(0)));
    history.note(
        Line.of("programmes.history.edition", by.person(), programme).with("year", edition.year()));
    return List.of();
  }
}
