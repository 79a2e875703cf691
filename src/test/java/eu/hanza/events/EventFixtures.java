package eu.hanza.events;

import eu.hanza.Scenery;
import eu.hanza.accounts.AccountsFixtures;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events for tests. */
@TestComponent
public class EventFixtures {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  private final ProgrammeOffice programmes;
  private final InformationClauses clauses;
  private final EventOffice office;
  private final JdbcClient database;

  EventFixtures(
      ProgrammeOffice programmes,
      InformationClauses clauses,
      EventOffice office,
      JdbcClient database) {
    this.programmes = programmes;
    this.clauses = clauses;
    this.office = office;
    this.database = database;
  }

  /** A published programme. */
  public ProgrammeId programme() {
    return ProgrammeFixtures.aPublishedProgramme(programmes);
  }

  /** A published clause of the installation. */
  public ClauseId clause() {
    var id = clauses.draft(Actor.SYSTEM, null, "Rejestracja", AccountsFixtures.aWording());
    clauses.publish(Actor.SYSTEM, id);
    return id;
  }

  /** A published event in 2090, so that registration is open, with this many places. */
  public EventId openEvent(ProgrammeId programme, @Nullable Integer capacity) {
    var time =
        new EventTime(LocalDate.of(2090, 9, 23), LocalDate.of(2090, 9, 24), null, null, WARSAW);
    var id =
        office.draft(Actor.SYSTEM, programme, aDraft("Forum próbne", time, capacity, clause()));
    office.publish(Actor.SYSTEM, id);
    return id;
  }

  /** Lets an event name a clause that no office would let it have. */
  public void giveClause(EventId event, ClauseId clause) {
    database
        .sql("update events.event set clause = ? where id = ?")
        .param(clause.value())
        .param(event.value())
        .update();
  }

  /** What an office says of an event. */
  public static EventDraft aDraft(
      String title, EventTime time, @Nullable Integer capacity, @Nullable ClauseId clause) {
    return new EventDraft(
        EventKind.FORUM,
        null,
        LocalizedText.of(title, title + " (en)"),
        LocalizedText.of("Zdanie o wydarzeniu.", "A sentence about the event."),
        LocalizedText.pl("Opis wydarzenia."),
        time,
        new EventPlace(
            LocalizedText.pl("Lubelskie Centrum Konferencyjne"),
            LocalizedText.pl("Lublin"),
            "",
            "PL",
            ""),
        "",
        null,
        null,
        null,
        capacity,
        null,
        null,
        clause,
        "");
  }

  /** The same event somewhere else. */
  public static EventDraft at(EventDraft draft, EventPlace place) {
    return new EventDraft(
        draft.kind(),
        draft.editionNumber(),
        draft.title(),
        draft.lede(),
        draft.description(),
        draft.time(),
        place,
        draft.joinLink(),
        draft.organiser(),
        draft.funder(),
        draft.funderEdition(),
        draft.capacity(),
        draft.opensAt(),
        draft.closesAt(),
        draft.clause(),
        draft.hashtag());
  }

  /** The congress of the sources: 23–24 September 2019 in Lublin (S0.1). */
  public static EventTime congressDays() {
    return new EventTime(LocalDate.of(2019, 9, 23), LocalDate.of(2019, 9, 24), null, null, WARSAW);
  }

  /** The session of the sources: Tuesday 11 October 2022, 16:30 in Warsaw (S2.2). */
  public static EventTime sessionHours() {
    var day = LocalDate.of(2022, 10, 11);
    return new EventTime(day, day, LocalTime.of(16, 30), LocalTime.of(18, 0), WARSAW);
  }

  /** Somebody new who wants a place. */
  public static RegistrationRequest aRequest() {
    return aRequest(Sector.LOCAL_GOVERNMENT);
  }

  /** Somebody new of a sector who wants a place. */
  public static RegistrationRequest aRequest(Sector sector) {
    var number = Scenery.number();
    return new RegistrationRequest(
        "Uczestnik %03d".formatted(number),
        new EmailAddress("zapis%d@hanza.test".formatted(number)),
        "Gmina %d".formatted(number),
        sector,
        WorkFunction.PROJECT_COORDINATOR,
        Language.PL);
  }
}
