package eu.hanza.events;

import eu.hanza.kernel.EventId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tickets that people show at the door: a code of 100 bits without any personal data, of which
 * only the hash is stored (E-25).
 */
@Component
@Transactional
public class Tickets {

  private final JdbcClient database;
  private final Codes codes;

  Tickets(JdbcClient database, Codes codes) {
    this.database = database;
    this.codes = codes;
  }

  /** The code on the ticket of a registration; one of an earlier secret ends with it. */
  public String code(RegistrationId registration) {
    var code = codes.of("ticket:" + registration);
    keep(registration, code);
    return code;
  }

  private void keep(RegistrationId registration, String code) {
    database
        .sql(
            """
            insert into events.ticket (registration, code_hash) values (?, ?)
            on conflict (registration) do update set code_hash = excluded.code_hash
            where events.ticket.code_hash <> excluded.code_hash
            """)
        .param(registration.value())
        .param(Codes.hash(code))
        .update();
  }

  /** The hashes of the tickets of registrations. */
  public Map<RegistrationId, String> hashes(Collection<RegistrationId> registrations) {
    var known = new HashMap<RegistrationId, String>();
    database
        .sql("select registration, code_hash from events.ticket where registration = any(?)")
        .param(registrations.stream().map(RegistrationId::value).toArray(UUID[]::new))
        .query(
            row -> {
              known.put(
                  new RegistrationId(row.getObject("registration", UUID.class)),
                  row.getString("code_hash"));
            });
    for (var one : registrations) {
      known.computeIfAbsent(one, missing -> Codes.hash(code(missing)));
    }
    return known;
  }

  /** Whose ticket of an event has a code with this hash. */
  @Transactional(readOnly = true)
  public Optional<RegistrationId> holder(EventId event, String hash) {
    return database
        .sql(
            """
            select t.registration from events.ticket t
            join events.registration r on r.id = t.registration
            where t.code_hash = ? and r.event = ? and r.erased_at is null
            """)
        .param(hash)
        .param(event.value())
        .query((row, number) -> new RegistrationId(row.getObject(1, UUID.class)))
        .optional();
  }
}
