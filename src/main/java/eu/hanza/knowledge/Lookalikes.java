package eu.hanza.knowledge;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.StoredValues;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds practices that may have been told before: of the same organisation, with titles that share
 * most of their trigrams in one of their languages (K-9).
 */
@Service
@Transactional(readOnly = true)
public class Lookalikes {

  static final double SIMILAR = 0.6;

  private final JdbcClient database;
  private final PracticeDirectory directory;
  private final PracticeRules rules;

  Lookalikes(JdbcClient database, PracticeDirectory directory, PracticeRules rules) {
    this.database = database;
    this.directory = directory;
    this.rules = rules;
  }

  /** What looks like a practice, as far as the actor may see it. */
  public List<PracticeDetails> of(PracticeDetails practice, Actor actor) {
    var organisation = practice.summary().organisation();
    if (organisation == null) {
      return List.of();
    }
    return like(organisation, practice.summary().title(), practice.id()).stream()
        .filter(one -> one.state().isPublished() || rules.mayChange(actor, one))
        .map(one -> directory.get(one.id()))
        .toList();
  }

  /** What looks like a practice that is not told yet, whoever may see it. */
  public List<PracticeSummary> like(OrganisationId organisation, LocalizedText title) {
    return like(organisation, title, PracticeId.next());
  }

  private List<PracticeSummary> like(
      OrganisationId organisation, LocalizedText title, PracticeId besides) {
    return database
        .sql(
            PracticeRows.SELECT
                + """
                 where p.organisation = :organisation and p.id <> :id
                  and p.state not in ('DECLINED', 'WITHDRAWN')
                  and exists (select 1 from jsonb_each_text(p.title) theirs,
                    jsonb_each_text(:title::jsonb) ours
                    where similarity(theirs.value, ours.value) >= :similar)
                order by p.slug limit 5
                """)
        .param("organisation", organisation.value())
        .param("id", besides.value())
        .param("title", StoredValues.toJson(title))
        .param("similar", SIMILAR)
        .query(PracticeRows::summary)
        .list();
  }
}
