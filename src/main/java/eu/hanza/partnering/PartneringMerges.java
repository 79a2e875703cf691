package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.MergeUndone;
import eu.hanza.network.OrganisationsMerged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets an organisation of the register stand where one stood that it absorbed, and back. */
@Component
class PartneringMerges {

  private static final List<String> TABLES =
      List.of(
          "partnering.listing", "partnering.interest", "partnering.dismissal", "partnering.idea");

  private final JdbcClient database;
  private final ListingsInSearch search;

  PartneringMerges(JdbcClient database, ListingsInSearch search) {
    this.database = database;
    this.search = search;
  }

  @EventListener
  void on(OrganisationsMerged event) {
    TABLES.forEach(table -> move(table, event.absorbed(), event.kept()));
    search.fileAnew(event.kept());
  }

  /** Where both were interested in the same, the absorbed one stays as it is. */
  private void move(String table, OrganisationId absorbed, OrganisationId kept) {
    var twice =
        table.endsWith("interest")
            ? """
            and not exists (select 1 from partnering.interest o
              where o.listing = t.listing and o.organisation = :kept)
            """
            : "";
    database
        .sql(
            "update "
                + table
                + " t set absorbed = organisation, organisation = :kept"
                + counted(table)
                + " where organisation = :absorbed "
                + twice)
        .param("kept", kept.value())
        .param("absorbed", absorbed.value())
        .update();
  }

  /** What somebody may be editing at the same time counts its changes. */
  private static String counted(String table) {
    return table.endsWith("dismissal") ? "" : ", version = version + 1";
  }

  @EventListener
  void on(MergeUndone event) {
    TABLES.forEach(
        table ->
            database
                .sql(
                    "update "
                        + table
                        + " set organisation = absorbed, absorbed = null"
                        + counted(table)
                        + " where absorbed = ?")
                .param(event.absorbed().value())
                .update());
    search.fileAnew(event.kept());
    search.fileAnew(event.absorbed());
  }
}
