package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases people whom nothing needs any more: no role, no consent that holds, nothing in any module,
 * and not seen for {@code hanza.accounts.keep-months} months (L7).
 */
@Component
class IdlePeople {

  private static final Logger log = LoggerFactory.getLogger(IdlePeople.class);

  private final JdbcClient database;
  private final ObjectProvider<PersonalRecords> records;
  private final AccountBook accounts;
  private final Clock clock;
  private final int months;

  IdlePeople(
      JdbcClient database,
      ObjectProvider<PersonalRecords> records,
      AccountBook accounts,
      Clock clock,
      @Value("${hanza.accounts.keep-months}") int months) {
    this.database = database;
    this.records = records;
    this.accounts = accounts;
    this.clock = clock;
    this.months = months;
  }

  @EventListener
  void on(AuthenticationSuccessEvent event) {
    EmailAddress.read(event.getAuthentication().getName()).ifPresent(this::seen);
  }

  /** Notes that the owner of the address has signed in. */
  void seen(EmailAddress email) {
    database
        .sql("update accounts.person set seen_at = ? where email = ?")
        .param(StoredValues.stored(clock.instant()))
        .param(email.value())
        .update();
  }

  /** Erases whoever is idle; runs each night, after the modules have erased what is due. */
  @Scheduled(cron = "0 10 4 * * *")
  @Transactional
  public void eraseWhoIsIdle() {
    var idle = new HashSet<>(candidates());
    records.forEach(module -> idle.removeAll(module.needed(idle)));
    idle.forEach(person -> accounts.erase(Actor.SYSTEM, person));
    if (!idle.isEmpty()) {
      log.info("Erased {} people whom nothing needs any more", idle.size());
    }
  }

  private List<PersonId> candidates() {
    var end = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months);
    return database
        .sql(
            """
            select p.id from accounts.person p
            where p.erased_at is null and coalesce(p.seen_at, p.created_at) < ?
              and not exists (select 1 from accounts.person_role r where r.person = p.id)
              and not exists (select 1 from accounts.consent c
                where c.person = p.id and c.withdrawn_at is null)
            order by p.created_at limit 500
            """)
        .param(end)
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }
}
