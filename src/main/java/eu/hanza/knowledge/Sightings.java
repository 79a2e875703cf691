package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.spi.EditionId;
import eu.hanza.events.spi.Editions;
import eu.hanza.events.spi.Editions.Edition;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which editions of a series a practice was shown (S2.6). */
@Service
@Transactional
public class Sightings {

  private final PracticeDirectory directory;
  private final PracticeRules rules;
  private final Editions editions;
  private final JdbcClient database;
  private final History history;

  Sightings(
      PracticeDirectory directory,
      PracticeRules rules,
      Editions editions,
      JdbcClient database,
      History history) {
    this.directory = directory;
    this.rules = rules;
    this.editions = editions;
    this.database = database;
    this.history = history;
  }

  /** Notes that a practice was shown in an edition; what stands already stays. */
  public void add(Actor by, PracticeId practice, EditionId edition) {
    mustChange(by, practice);
    var shown = editions.find(edition).orElseThrow(() -> new NotFoundException("" + edition));
    var added =
        database
            .sql(
                """
                insert into knowledge.practice_edition (practice, edition)
                values (:practice, :edition) on conflict do nothing
                """)
            .param("practice", practice.value())
            .param("edition", edition.value())
            .update();
    if (added == 1) {
      note(by, practice, "shown", shown);
    }
  }

  /** Takes that back. */
  public void remove(Actor by, PracticeId practice, EditionId edition) {
    mustChange(by, practice);
    var removed =
        database
            .sql("delete from knowledge.practice_edition where practice = ? and edition = ?")
            .params(practice.value(), edition.value())
            .update();
    if (removed == 1) {
      editions.find(edition).ifPresent(one -> note(by, practice, "not-shown", one));
    }
  }

  private void note(Actor by, PracticeId practice, String what, Edition edition) {
    history.note(
        Line.of("knowledge.history." + what, by.person(), practice)
            .with("edition", edition.series().in(Language.PL).text() + " " + edition.year()));
  }

  private void mustChange(Actor by, PracticeId practice) {
    var summary = directory.get(practice).summary();
    by.must(rules.mayChange(by, summary), "say where practice " + practice + " was shown");
  }

  /** The editions in which a practice was shown, the latest first. */
  @Transactional(readOnly = true)
  public List<Edition> of(PracticeId practice) {
    var ids =
        new HashSet<>(
            database
                .sql("select edition from knowledge.practice_edition where practice = ?")
                .param(practice.value())
                .query(UUID.class)
                .list());
    return ids.isEmpty()
        ? List.of()
        : editions.all().stream().filter(one -> ids.contains(one.id().value())).toList();
  }

  /** The published practices that were shown in an edition. */
  @Transactional(readOnly = true)
  public List<PracticeSummary> in(EditionId edition) {
    return database
        .sql(
            PracticeRows.SELECT
                + """
                 join knowledge.practice_edition s on s.practice = p.id
                where s.edition = ? and p.state in ('HOME', 'NETWORK') order by p.slug
                """)
        .param(edition.value())
        .query(PracticeRows::summary)
        .list();
  }

  /** How many published practices were shown in each edition; those without any are left out. */
  @Transactional(readOnly = true)
  public Map<EditionId, Integer> counts(Collection<EditionId> asked) {
    var counts = new HashMap<EditionId, Integer>();
    database
        .sql(
            """
            select s.edition, count(*) from knowledge.practice_edition s
            join knowledge.practice p on p.id = s.practice
            where s.edition = any(?) and p.state in ('HOME', 'NETWORK') group by s.edition
            """)
        .param(asked.stream().map(EditionId::value).toArray(UUID[]::new))
        .query(
            row -> {
              counts.put(new EditionId(row.getObject(1, UUID.class)), row.getInt(2));
            });
    return counts;
  }
}
