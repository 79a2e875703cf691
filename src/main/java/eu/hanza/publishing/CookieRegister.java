package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of all cookies that Hanza sets, and the choices that visitors made about optional
 * ones. Only an active choice is consent (T27, L2).
 */
@Service
@Transactional
public class CookieRegister {

  /** The cookie that keeps a visitor's choice; set only when there is something to choose. */
  public static final String CHOICE = "hanza_consent";

  private static final Set<String> NECESSARY = Set.of("hanza_session", "hanza_csrf", CHOICE);
  private static final RegisterId REGISTER =
      new RegisterId(UUID.fromString("00000000-0000-0000-0000-00000000c00c"));

  private final JdbcClient database;
  private final Messages messages;
  private final History history;
  private final Clock clock;

  CookieRegister(JdbcClient database, Messages messages, History history, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.history = history;
    this.clock = clock;
  }

  /** The id under which the one register has its history. */
  private record RegisterId(UUID value) implements EntityId {}

  /** All cookies: the necessary ones, and the optional ones if any is defined. */
  @Transactional(readOnly = true)
  public List<CookieEntry> all() {
    var all = new ArrayList<CookieEntry>();
    all.add(necessary("hanza_session", "session"));
    all.add(necessary("hanza_csrf", "csrf"));
    var optional = optional();
    if (!optional.isEmpty()) {
      all.add(necessary(CHOICE, "consent"));
      all.addAll(optional);
    }
    return List.copyOf(all);
  }

  private CookieEntry necessary(String name, String key) {
    return new CookieEntry(
        name,
        inAll("publishing.cookie." + key + ".purpose"),
        inAll("publishing.cookie." + key + ".lifetime"),
        "",
        true);
  }

  private LocalizedText inAll(String key) {
    var text = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      text = text.with(language.tag(), messages.text(language, key));
    }
    return text;
  }

  /** The optional cookies; none by default. */
  @Transactional(readOnly = true)
  public List<CookieEntry> optional() {
    return database
        .sql("select name, purpose, lifetime, provider from publishing.optional_cookie order by 1")
        .query(
            (row, number) ->
                new CookieEntry(
                    row.getString("name"),
                    StoredValues.fromJson(row.getString("purpose")),
                    StoredValues.fromJson(row.getString("lifetime")),
                    row.getString("provider"),
                    false))
        .list();
  }

  /** Defines an optional cookie or says anew what it is for; from then on visitors are asked. */
  public List<Refusal> define(Actor by, CookieEntry cookie) {
    mayKeep(by);
    var refusals = check(cookie);
    if (refusals.isEmpty()) {
      store(cookie);
      note("cookie", by, cookie.name());
    }
    return refusals;
  }

  private static List<Refusal> check(CookieEntry cookie) {
    var refusals = new ArrayList<Refusal>();
    if (!cookie.name().matches("[A-Za-z0-9_.-]{1,100}")) {
      refusals.add(Refusal.of("publishing.cookie.name").at("name"));
    } else if (NECESSARY.contains(cookie.name())) {
      refusals.add(Refusal.of("publishing.cookie.necessary").at("name"));
    }
    if (cookie.purpose().isEmpty()) {
      refusals.add(Refusal.of("publishing.cookie.purposeless").at("purpose.pl"));
    }
    if (cookie.lifetime().isEmpty()) {
      refusals.add(Refusal.of("publishing.cookie.endless").at("lifetime.pl"));
    }
    return refusals;
  }

  private void store(CookieEntry cookie) {
    database
        .sql(
            """
            insert into publishing.optional_cookie (name, purpose, lifetime, provider)
            values (?, ?::jsonb, ?::jsonb, ?)
            on conflict (name) do update set purpose = excluded.purpose,
              lifetime = excluded.lifetime, provider = excluded.provider
            """)
        .param(cookie.name())
        .param(StoredValues.toJson(cookie.purpose()))
        .param(StoredValues.toJson(cookie.lifetime()))
        .param(cookie.provider())
        .update();
  }

  /** Takes an optional cookie out of use. */
  public void remove(Actor by, String name) {
    mayKeep(by);
    var gone =
        database.sql("delete from publishing.optional_cookie where name = ?").param(name).update();
    if (gone > 0) {
      note("cookie-removed", by, name);
    }
  }

  /** Refuses whoever may not keep the register. */
  public void mayKeep(Actor by) {
    by.must(PublishingRules.mayKeepStatement(by), "keep the register of cookies");
  }

  private void note(String what, Actor by, String name) {
    history.note(Line.of("publishing.history." + what, by.person(), REGISTER).with("name", name));
  }

  /** What was done to the register. */
  @Transactional(readOnly = true)
  public Part history(Language language) {
    return history.of(REGISTER, language);
  }

  /** The version of the text that visitors choose by: another list is another version. */
  @Transactional(readOnly = true)
  public String version() {
    var text = new StringBuilder();
    for (var cookie : optional()) {
      text.append(cookie.name()).append(cookie.purpose()).append(cookie.lifetime());
    }
    return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, 8);
  }

  /** Logs a visitor's choice with the version of the text. */
  public void choose(UUID visitor, boolean accepted) {
    database
        .sql(
            """
            insert into publishing.cookie_choice (visitor, accepted, text_version, chosen_at)
            values (?, ?, ?, ?)
            """)
        .param(visitor)
        .param(accepted)
        .param(version())
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  /** The last choice of a visitor about the text as it is now, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Boolean> choice(UUID visitor) {
    return database
        .sql(
            """
            select accepted from publishing.cookie_choice
            where visitor = ? and text_version = ? order by number desc limit 1
            """)
        .param(visitor)
        .param(version())
        .query(Boolean.class)
        .optional();
  }

  /** How many choices were logged. */
  @Transactional(readOnly = true)
  public long choices() {
    return database.sql("select count(*) from publishing.cookie_choice").query(Long.class).single();
  }
}
