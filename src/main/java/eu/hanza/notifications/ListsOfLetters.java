package eu.hanza.notifications;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.notifications.spi.Recipients.Listed;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which organisations were on the list of a letter when it went out, by the names of then. */
@Component
class ListsOfLetters {

  private final JdbcClient database;

  ListsOfLetters(JdbcClient database) {
    this.database = database;
  }

  void note(LetterId letter, Listed organisation) {
    database
        .sql(
            """
            insert into notifications.letter_organisation (letter, organisation, name, people)
            values (?, ?, ?, ?)
            """)
        .param(letter.value())
        .param(organisation.organisation().value())
        .param(organisation.name())
        .param(organisation.people())
        .update();
  }

  List<Listed> of(LetterId letter) {
    return database
        .sql(
            """
            select * from notifications.letter_organisation
            where letter = ? order by name collate "pl-x-icu", organisation
            """)
        .param(letter.value())
        .query(
            (row, number) ->
                new Listed(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getString("name"),
                    row.getInt("people")))
        .list();
  }
}
