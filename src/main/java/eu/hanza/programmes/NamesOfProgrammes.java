package eu.hanza.programmes;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.ProgrammeNames;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What programmes are called, for the register of organisations. */
@Component
class NamesOfProgrammes implements ProgrammeNames {

  private final ProgrammeDirectory programmes;

  NamesOfProgrammes(ProgrammeDirectory programmes) {
    this.programmes = programmes;
  }

  @Override
  public Map<ProgrammeId, String> names(Collection<ProgrammeId> asked, Language reader) {
    return programmes.all(asked).values().stream()
        .collect(Collectors.toMap(ProgrammeSummary::id, one -> one.name().in(reader).text()));
  }

  @Override
  public Optional<ProgrammeId> withSlug(String slug) {
    return programmes.withSlug(slug).map(ProgrammeSummary::id);
  }
}
