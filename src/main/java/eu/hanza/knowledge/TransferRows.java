package eu.hanza.knowledge;

import eu.hanza.kernel.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads transfers with their steps, in two statements however many there are. */
@Component
class TransferRows {

  private final JdbcClient database;

  TransferRows(JdbcClient database) {
    this.database = database;
  }

  List<TransferSummary> of(PracticeId practice) {
    return read("practice = any(:ids) and agreed", List.of(practice.value()));
  }

  List<TransferSummary> takenBy(OrganisationId adopter) {
    return read("adopter = any(:ids) and agreed", List.of(adopter.value()));
  }

  List<TransferSummary> between(Collection<OrganisationId> sides) {
    return read(
        "(adopter = any(:ids) or giver = any(:ids))",
        sides.stream().map(OrganisationId::value).toList());
  }

  private List<TransferSummary> read(String where, List<UUID> values) {
    var ids = values.toArray(UUID[]::new);
    var steps = steps(where, ids);
    return database
        .sql("select * from knowledge.transfer where " + where + " order by id")
        .param("ids", ids)
        .query((row, number) -> summary(row, steps))
        .list();
  }

  private Map<UUID, List<TransferStep>> steps(String where, UUID[] ids) {
    var steps = new HashMap<UUID, List<TransferStep>>();
    database
        .sql(
            "select * from knowledge.transfer_step where transfer in"
                + " (select id from knowledge.transfer where "
                + where
                + ") order by transfer, position")
        .param("ids", ids)
        .query(
            row -> {
              var transfer = row.getObject("transfer", UUID.class);
              steps.computeIfAbsent(transfer, id -> new ArrayList<>()).add(step(row));
            });
    return steps;
  }

  private static TransferStep step(ResultSet row) throws SQLException {
    return new TransferStep(
        TransferStage.valueOf(row.getString("stage")),
        row.getObject("day", LocalDate.class),
        row.getString("changed"),
        row.getString("help"),
        row.getString("evidence"),
        row.getString("reason"));
  }

  private static TransferSummary summary(ResultSet row, Map<UUID, List<TransferStep>> steps)
      throws SQLException {
    var id = row.getObject("id", UUID.class);
    var giver = row.getObject("giver", UUID.class);
    return new TransferSummary(
        new TransferId(id),
        new PracticeId(row.getObject("practice", UUID.class)),
        row.getInt("practice_version"),
        giver == null ? null : new OrganisationId(giver),
        new OrganisationId(row.getObject("adopter", UUID.class)),
        TransferStage.valueOf(row.getString("stage")),
        row.getBoolean("agreed"),
        row.getObject("confirmed_on", LocalDate.class),
        row.getString("giver_note"),
        steps.getOrDefault(id, List.of()));
  }
}
