package eu.hanza.network;

import eu.hanza.forms.spi.KnownAnswers;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register knows of an organisation, for the forms that are filled in for it. */
@Component
class OrganisationAnswers implements KnownAnswers {

  private final OrganisationDirectory directory;
  private final JdbcClient database;

  OrganisationAnswers(OrganisationDirectory directory, JdbcClient database) {
    this.directory = directory;
    this.database = database;
  }

  @Override
  public Map<String, String> known(
      @Nullable PersonId person, @Nullable OrganisationId organisation, Language language) {
    var known = new HashMap<String, String>();
    if (organisation != null) {
      directory.find(organisation).ifPresent(one -> describe(one, known));
      identifiers(organisation, known);
    }
    known.values().removeIf(String::isBlank);
    return known;
  }

  private static void describe(OrganisationSummary one, Map<String, String> known) {
    known.put("organisation.name", one.ownName());
    known.put("organisation.country", one.country());
    var seat = one.seat();
    if (seat != null) {
      known.put("organisation.place", seat.place());
      known.put("organisation.nuts", seat.nuts());
    }
    var legal = one.legalClass();
    if (legal != null) {
      known.put("organisation.type", legal.name());
    }
  }

  private void identifiers(OrganisationId organisation, Map<String, String> known) {
    database
        .sql(
            """
            select scheme, value from network.identifier
            where organisation = ? and scheme in ('NIP', 'REGON', 'KRS')
            """)
        .param(organisation.value())
        .query(
            row -> {
              known.put(
                  "organisation." + row.getString(1).toLowerCase(java.util.Locale.ROOT),
                  row.getString(2));
            });
  }
}
