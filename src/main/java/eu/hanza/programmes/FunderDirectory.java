package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about sources of money. */
@Service
@Transactional(readOnly = true)
public class FunderDirectory {

  private final Funders funders;
  private final JdbcClient database;

  FunderDirectory(Funders funders, JdbcClient database) {
    this.funders = funders;
    this.database = database;
  }

  /** The funder with this id. */
  public FunderSummary get(FunderId id) {
    return find(id).orElseThrow(() -> new NotFoundException("funder " + id));
  }

  /** The funder with this id, if there is one. */
  public Optional<FunderSummary> find(FunderId id) {
    return funders.findById(id).map(Funder::summary);
  }

  /** All funders, by their Polish or other first name. */
  public List<FunderSummary> all() {
    return funders.findAll().stream()
        .map(Funder::summary)
        .sorted(Comparator.comparing(funder -> funder.name().raw("pl")))
        .toList();
  }

  /** The funder that a text calls by its name or by an alias. */
  public Optional<FunderSummary> named(String text) {
    return all().stream().filter(funder -> funder.isNamed(text)).findFirst();
  }

  /** The trees of all funders, each with what sources state about it. */
  public List<FunderNode> trees() {
    return parts(null, all(), claims());
  }

  private static List<FunderNode> parts(
      @Nullable FunderId parent, List<FunderSummary> all, Map<FunderId, List<Claim>> claims) {
    return all.stream()
        .filter(funder -> java.util.Objects.equals(funder.parent(), parent))
        .map(
            funder ->
                new FunderNode(
                    funder,
                    claims.getOrDefault(funder.id(), List.of()),
                    parts(funder.id(), all, claims)))
        .toList();
  }

  /** What sources state about a funder, in the order in which it was noted. */
  public List<Claim> claims(FunderId id) {
    return claims().getOrDefault(id, List.of());
  }

  private Map<FunderId, List<Claim>> claims() {
    return database
        .sql(
            """
            select funder, subject, stated, quote, source, address, stated_on
            from programmes.claim order by number
            """)
        .query(
            (row, number) ->
                Map.entry(new FunderId(row.getObject("funder", UUID.class)), claim(row)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static Claim claim(ResultSet row) throws SQLException {
    return new Claim(
        row.getString("subject"),
        row.getString("stated"),
        row.getString("quote"),
        row.getString("source"),
        row.getString("address"),
        row.getString("stated_on"));
  }

  /** Whether the actor keeps a funder: its programmes are the actor's. */
  public boolean mayKeep(Actor actor, FunderId id) {
    var paidFor =
        database
            .sql("select id from programmes.programme where funder = ?")
            .param(id.value())
            .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
            .list();
    return ProgrammeRules.mayKeepFunder(actor, paidFor);
  }

  /** Whether the actor may add a funder. */
  public boolean mayAdd(Actor actor) {
    return ProgrammeRules.mayAddFunders(actor);
  }
}
