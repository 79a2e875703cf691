package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps sources of money and what is stated about them. */
@Service
@Transactional
public class FunderOffice {

  private final Funders funders;
  private final FunderDirectory directory;
  private final JdbcClient database;
  private final History history;

  FunderOffice(Funders funders, FunderDirectory directory, JdbcClient database, History history) {
    this.funders = funders;
    this.directory = directory;
    this.database = database;
    this.history = history;
  }

  /** Adds a funder. */
  public List<Refusal> add(Actor by, FunderSummary funder) {
    by.must(ProgrammeRules.mayAddFunders(by), "add a funder");
    var refusals = check(funder);
    if (refusals.isEmpty()) {
      funders.save(Funder.of(funder, 0));
      history.note(Line.of("programmes.history.funder-added", by.person(), funder.id()));
    }
    return refusals;
  }

  /** Changes a funder. */
  public List<Refusal> change(Actor by, FunderSummary funder) {
    by.must(directory.mayKeep(by, funder.id()), "change a funder");
    var before =
        funders
            .findById(funder.id())
            .orElseThrow(() -> new NotFoundException("funder " + funder.id()));
    var refusals = check(funder);
    if (refusals.isEmpty()) {
      funders.save(Funder.of(funder, before.version()));
      history.note(
          Line.of("programmes.history.funder-changed", by.person(), funder.id())
              .changed("name", before.name().raw("pl"), funder.name().raw("pl"))
              .changed("aliases", before.summary().aliases(), funder.aliases()));
    }
    return refusals;
  }

  private List<Refusal> check(FunderSummary funder) {
    if (funder.name().isEmpty()) {
      return List.of(Refusal.of("programmes.funder.unnamed").at("name.pl"));
    }
    var from = funder.periodFrom();
    var to = funder.periodTo();
    if (from != null && to != null && to.isBefore(from)) {
      return List.of(Refusal.of("programmes.period.backwards").at("periodTo"));
    }
    return isBelow(funder.parent(), funder.id())
        ? List.of(Refusal.of("programmes.funder.circle").at("parent"))
        : List.of();
  }

  private boolean isBelow(@Nullable FunderId place, FunderId top) {
    for (var at = place; at != null; at = directory.get(at).parent()) {
      if (at.equals(top)) {
        return true;
      }
    }
    return false;
  }

  /** Notes what a source states; nothing that was stated before is touched. */
  public void note(Actor by, FunderId funder, Claim claim) {
    by.must(directory.mayKeep(by, funder), "note a claim");
    database
        .sql(
            """
            insert into programmes.claim
              (funder, subject, stated, quote, source, address, stated_on)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(funder.value())
        .param(claim.subject())
        .param(claim.stated())
        .param(claim.quote())
        .param(claim.source())
        .param(claim.address())
        .param(claim.statedOn())
        .update();
    history.note(
        Line.of("programmes.history.claimed", by.person(), funder)
            .with("stated", claim.stated())
            .with("source", claim.source()));
  }
}
