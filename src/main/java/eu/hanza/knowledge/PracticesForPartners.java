package eu.hanza.knowledge;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Slug;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.partnering.spi.OpportunitySource;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published practices as something that fits an organisation, until they are too old (K-7). */
@Component
class PracticesForPartners implements OpportunitySource {

  private final JdbcClient database;
  private final ProgrammeDirectory programmes;
  private final Clock clock;

  PracticesForPartners(JdbcClient database, ProgrammeDirectory programmes, Clock clock) {
    this.database = database;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Opportunity> opportunities() {
    var practices =
        database
            .sql(
                PracticeRows.SELECT
                    + """
                     where p.state in ('HOME', 'NETWORK') and (p.reviewed_on is null or p.reviewed_on > ?)
                    order by p.reviewed_on desc nulls last, p.id limit 2000
                    """)
            .param(LocalDate.now(clock).minusMonths(Ageing.HIDDEN_MONTHS))
            .query(PracticeRows::summary)
            .list();
    var areas = programmes.areas(practices.stream().flatMap(one -> one.areas().stream()).toList());
    return practices.stream()
        .filter(one -> one.kind().isGood())
        .map(one -> opportunity(one, areas))
        .toList();
  }

  private static Opportunity opportunity(PracticeSummary practice, Map<AreaId, Area> areas) {
    return new Opportunity(
        practice.id().value(),
        Opportunity.Kind.PRACTICE,
        practice.title(),
        practice.path(),
        practice.areas().stream()
            .map(areas::get)
            .filter(Objects::nonNull)
            .map(area -> Slug.of(area.name().in(Language.PL).text()).value())
            .collect(Collectors.toSet()),
        practice.country(),
        practice.organisation(),
        practice.reviewedOn());
  }
}
