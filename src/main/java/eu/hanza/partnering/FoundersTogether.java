package eu.hanza.partnering;

import eu.hanza.partnering.spi.Collaboration;
import eu.hanza.partnering.spi.Collaboration.Party;
import eu.hanza.partnering.spi.CollaborationSource;
import eu.hanza.programmes.Founder;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The programmes that organisations founded together. */
@Component
class FoundersTogether implements CollaborationSource {

  private final ProgrammeDirectory programmes;

  FoundersTogether(ProgrammeDirectory programmes) {
    this.programmes = programmes;
  }

  @Override
  public List<Collaboration> collaborations() {
    return programmes.published().stream().flatMap(this::founded).toList();
  }

  private Stream<Collaboration> founded(ProgrammeSummary programme) {
    var founders = programmes.founders(programme.id());
    var first =
        founders.stream()
            .map(Founder::validFrom)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return founders.size() < 2
        ? Stream.of()
        : Stream.of(
            new Collaboration(
                programme.id().value(),
                Collaboration.Kind.PROGRAMME,
                programme.name(),
                programme.path(),
                first,
                null,
                programme.id(),
                founders.stream().map(one -> new Party(one.organisation(), false)).toList(),
                true));
  }
}
