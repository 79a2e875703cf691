package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What events declare about asking again. That silence gives a place back can only be declared
 * before anybody has registered, and binds those alone who register after it.
 */
@Service
@Transactional
public class ReconfirmationTerms {

  private final JdbcClient database;
  private final EventCalendar calendar;
  private final History history;
  private final Messages messages;
  private final Clock clock;

  ReconfirmationTerms(
      JdbcClient database,
      EventCalendar calendar,
      History history,
      Messages messages,
      Clock clock) {
    this.database = database;
    this.calendar = calendar;
    this.history = history;
    this.messages = messages;
    this.clock = clock;
  }

  /** What an event declares. */
  @Transactional(readOnly = true)
  public Asking of(EventId event) {
    return database
        .sql(
            """
            select asks, binding_since is not null as binding from events.reconfirmation
            where event = ?
            """)
        .param(event.value())
        .query((row, number) -> asking(row.getBoolean("asks"), row.getBoolean("binding")))
        .optional()
        .orElse(Asking.OFF);
  }

  private static Asking asking(boolean asks, boolean binding) {
    if (!asks) {
      return Asking.OFF;
    }
    return binding ? Asking.BINDING : Asking.FREELY;
  }

  /** The rule in words, for those who register; empty where nobody is asked. */
  @Transactional(readOnly = true)
  public Optional<String> rule(EventId event, Language language) {
    return Optional.of(of(event))
        .filter(asking -> asking != Asking.OFF)
        .map(asking -> messages.text(language, "events.reconfirmation.rule." + asking));
  }

  /** What follows if somebody who has a place does not answer, in words. */
  @Transactional(readOnly = true)
  public String silence(EventSummary event, Language language) {
    var key = of(event.id()) == Asking.BINDING ? "binding" : "free";
    var until = event.event().time().start().minus(ReconfirmationRounds.LAST);
    return messages.text(
        language,
        "events.reconfirmation.silence." + key,
        "until",
        Formats.of(language).dateTime(until));
  }

  /** Declares whether people are asked; refused where it comes too late to bind anybody. */
  public List<Refusal> declare(Actor by, EventId event, Asking wanted) {
    by.must(EventRules.mayKeep(by, calendar.get(event).programme()), "declare reconfirmation");
    turn(event);
    var before = of(event);
    if (before == wanted) {
      return List.of();
    }
    if (wanted == Asking.BINDING && isRegistered(event)) {
      return List.of(Refusal.of("events.office.reconfirmation.late").at("asking"));
    }
    keep(event, wanted);
    history.note(
        Line.of("events.history.reconfirmation.declared", by.person(), event)
            .with("asking", wanted));
    return List.of();
  }

  /** Nobody registers while it is declared: numbers are given from the same row. */
  private void turn(EventId event) {
    database
        .sql("select 1 from events.seat_pool where subject = ? and audience = 'ALL' for update")
        .param(event.value())
        .query((row, number) -> number)
        .list();
  }

  /** Whether anybody ever registered at an event. */
  @Transactional(readOnly = true)
  public boolean isRegistered(EventId event) {
    return database
        .sql("select exists (select 1 from events.registration where event = ?)")
        .param(event.value())
        .query(Boolean.class)
        .single();
  }

  private void keep(EventId event, Asking wanted) {
    database
        .sql(
            """
            insert into events.reconfirmation (event, asks, binding_since)
            values (:event, :asks, case when :binding then :at::timestamptz end)
            on conflict (event) do update set asks = excluded.asks,
              binding_since = excluded.binding_since
            """)
        .param("event", event.value())
        .param("asks", wanted != Asking.OFF)
        .param("binding", wanted == Asking.BINDING)
        .param("at", StoredValues.stored(clock.instant()))
        .update();
  }
}
