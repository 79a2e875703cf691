package eu.hanza.accounts;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OneLine;
import eu.hanza.kernel.PersonId;
import eu.hanza.notifications.spi.Outbox;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their own account: settings, password, export and erasure (L8). */
@Service
@Transactional
public class AccountBook {

  private final Persons persons;
  private final Grants grants;
  private final Consents consents;
  private final PasswordEncoder passwords;
  private final ObjectProvider<PersonalRecords> records;
  private final Outbox outbox;
  private final JdbcClient database;
  private final History history;
  private final Clock clock;

  AccountBook(
      Persons persons,
      Grants grants,
      Consents consents,
      PasswordEncoder passwords,
      ObjectProvider<PersonalRecords> records,
      Outbox outbox,
      JdbcClient database,
      History history,
      Clock clock) {
    this.persons = persons;
    this.grants = grants;
    this.consents = consents;
    this.passwords = passwords;
    this.records = records;
    this.outbox = outbox;
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /**
   * The settings of an account.
   *
   * @param name the person's name
   * @param language the language of letters
   * @param zone the time zone
   * @param theme {@code light}, {@code dark} or null
   * @param hasPassword whether there is a password beside the links
   */
  public record Settings(
      String name, Language language, ZoneId zone, @Nullable String theme, boolean hasPassword) {}

  /** The settings of a person. */
  @Transactional(readOnly = true)
  public Settings settings(PersonId person) {
    var found = get(person);
    return new Settings(
        found.name(),
        found.preferences().language(),
        ZoneId.of(found.preferences().zone()),
        found.preferences().theme(),
        found.passwordHash() != null);
  }

  /** Changes the settings of a person. */
  public void change(
      PersonId person, String name, Language language, ZoneId zone, @Nullable String theme) {
    var preferences = new Person.Preferences(language, zone.getId(), theme);
    persons.save(get(person).prefer(OneLine.of(name), preferences));
    history.note(Line.of("accounts.history.settings", person, person));
  }

  /**
   * Sets a password; null takes it away, so that only links and passkeys open the account. All
   * sessions but the one with this id end.
   */
  public void password(PersonId person, @Nullable String password, String session) {
    var hash = password == null ? null : passwords.encode(password);
    var saved = persons.save(get(person).withPassword(hash));
    database
        .sql("delete from accounts.spring_session where principal_name = ? and session_id <> ?")
        .param(String.valueOf(saved.email()))
        .param(session)
        .update();
    history.note(Line.of("accounts.history.password", person, person));
  }

  /** Everything that Hanza knows of a person, by section, ready for JSON. */
  @Transactional(readOnly = true)
  public Map<String, Object> export(PersonId person) {
    var found = get(person);
    var account = new LinkedHashMap<String, Object>();
    account.put("id", person.toString());
    account.put("name", found.name());
    account.put("email", String.valueOf(found.email()));
    account.put("language", found.preferences().language().tag());
    account.put("zone", found.preferences().zone());
    account.put("known_since", found.createdAt().toString());
    account.put("roles", grants.of(person).stream().map(grant -> grant.role().name()).toList());
    var all = new LinkedHashMap<String, Object>();
    all.put("account", account);
    all.put("consents", consents.of(person).stream().map(AccountBook::consent).toList());
    all.put("mail", outbox.sentTo(person));
    records.forEach(module -> all.put(module.section(), module.export(person)));
    return all;
  }

  private static Map<String, Object> consent(ConsentSummary consent) {
    var map = new LinkedHashMap<String, Object>();
    map.put("purpose", consent.purpose());
    map.put("text", consent.text());
    map.put("given_at", consent.givenAt().toString());
    if (consent.withdrawnAt() != null) {
      map.put("withdrawn_at", consent.withdrawnAt().toString());
    }
    return map;
  }

  /**
   * Erases a person: name, address, sign-in and free text go from every module; what was counted
   * stays counted under an id that leads nowhere.
   */
  public void erase(Actor by, PersonId person) {
    by.must(by.isAdministrator() || person.equals(by.person()), "erase " + person);
    var found = get(person);
    records.forEach(module -> module.erase(person));
    outbox.forget(person);
    grants.removeAll(person);
    forget(found);
    persons.save(found.erase(clock.instant()));
    history.note(Line.of("accounts.history.erased", null, person));
  }

  private void forget(Person person) {
    var email = String.valueOf(person.email());
    var gone = new ArrayList<>(List.of("accounts.sign_in_link", "accounts.invitation"));
    gone.add("accounts.passkey_user");
    for (var table : gone) {
      database.sql("delete from " + table + " where email = ?").param(email).update();
    }
    database
        .sql("delete from accounts.spring_session where principal_name = ?")
        .param(email)
        .update();
    for (var table : List.of("accounts.consent", "accounts.api_token")) {
      database
          .sql("delete from " + table + " where person = ?")
          .param(person.id().value())
          .update();
    }
  }

  private Person get(PersonId id) {
    return persons
        .findById(id)
        .filter(person -> !person.isErased())
        .orElseThrow(() -> new NotFoundException("person " + id));
  }
}
