package eu.hanza.events;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.online.Seal;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.SeatBook;
import eu.hanza.events.seats.SeatNews;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What coordinators do with the events of their programme. */
@Service
@Transactional
public class EventOffice {

  private static final int LONGEST_REASON = 500;

  private final Events events;
  private final SeatBook seats;
  private final SeatNews news;
  private final FewerPlaces fewer;
  private final InformationClauses clauses;
  private final JdbcClient database;
  private final Seal seal;
  private final History history;
  private final Clock clock;

  EventOffice(
      Events events,
      SeatBook seats,
      SeatNews news,
      FewerPlaces fewer,
      InformationClauses clauses,
      JdbcClient database,
      Seal seal,
      History history,
      Clock clock) {
    this.events = events;
    this.seats = seats;
    this.news = news;
    this.fewer = fewer;
    this.clauses = clauses;
    this.database = database;
    this.seal = seal;
    this.history = history;
    this.clock = clock;
  }

  /** What keeps an event of a programme from having this clause; empty if nothing does. */
  @Transactional(readOnly = true)
  public List<Refusal> refusals(ProgrammeId programme, @Nullable ClauseId clause) {
    return clause == null || isUsable(programme, clause)
        ? List.of()
        : List.of(Refusal.of("events.office.clause.foreign").at("clause"));
  }

  private boolean isUsable(ProgrammeId programme, ClauseId clause) {
    return clauses.usableIn(programme).stream().anyMatch(usable -> usable.id().equals(clause));
  }

  /** What keeps an event from having this clause and so many places; empty if nothing does. */
  @Transactional(readOnly = true)
  public List<Refusal> refusals(EventId id, @Nullable ClauseId clause, @Nullable Integer capacity) {
    var event = events.findById(id).orElseThrow(() -> new NotFoundException("event " + id));
    var refusals = new ArrayList<>(refusals(event.programme(), clause));
    if (refusals.isEmpty() && event.state() == EventState.PUBLISHED && isUnpublished(clause)) {
      refusals.add(Refusal.of("events.office.clause.unpublished").at("clause"));
    }
    var excess = capacity == null || capacity <= 0 ? 0 : fewer.excess(id, capacity);
    if (excess > 0) {
      refusals.add(tooFew(Objects.requireNonNull(capacity) + excess));
    }
    return refusals;
  }

  private boolean isUnpublished(@Nullable ClauseId clause) {
    return clause != null && !clauses.find(clause).map(ClauseSummary::isPublished).orElse(false);
  }

  private static Refusal tooFew(int taken) {
    return Refusal.of("events.office.capacity.taken", Map.of("n", taken)).at("capacity");
  }

  /** Starts an event, which only the office sees; a clause of elsewhere is nobody's to use. */
  public EventId draft(Actor by, ProgrammeId programme, EventDraft draft) {
    by.must(EventRules.mayKeep(by, programme), "draft an event");
    by.must(refusals(programme, draft.clause()).isEmpty(), "use the clause " + draft.clause());
    var event = events.save(Event.draft(programme, free(slug(draft)), sealed(draft)));
    seats.open(event.id(), Audience.ALL, event.id(), draft.capacity());
    history.note(Line.of("events.history.drafted", by.person(), event.id()));
    return event.id();
  }

  private EventDraft sealed(EventDraft draft) {
    return draft.withJoinLink(seal.seal(seal.open(draft.joinLink())));
  }

  /** The address of the online room, for the office that entered it. */
  @Transactional(readOnly = true)
  public String joinLink(Actor by, EventId id) {
    return seal.open(kept(by, id).draft().joinLink());
  }

  private static Slug slug(EventDraft draft) {
    return Slug.of(draft.title().in(Language.PL).text() + " " + draft.time().startsOn().getYear());
  }

  private Slug free(Slug wanted) {
    var slug = wanted;
    for (var number = 2; isUsed(slug); number++) {
      slug = Slug.of(cut(wanted.value()) + " " + number);
    }
    return slug;
  }

  private static String cut(String slug) {
    return slug.length() > Slug.LONGEST - 4 ? slug.substring(0, Slug.LONGEST - 4) : slug;
  }

  private boolean isUsed(Slug slug) {
    return events.existsBySlug(slug)
        || database
            .sql("select exists (select 1 from events.former_slug where slug = ?)")
            .param(slug.value())
            .query(Boolean.class)
            .single();
  }

  /**
   * The numbers of those who would lose their place if there were only so many: those who got it
   * last, by registration.
   */
  @Transactional(readOnly = true)
  public Map<RegistrationId, Integer> losing(Actor by, EventId id, int capacity) {
    kept(by, id);
    var losing = new LinkedHashMap<RegistrationId, Integer>();
    fewer.last(id, capacity).forEach(one -> losing.put(one.registration(), one.number()));
    return losing;
  }

  /**
   * Changes an event. The address of a published one stays, whatever its title becomes; places
   * cannot become fewer than are taken without a choice who loses one.
   */
  public List<Refusal> change(Actor by, EventId id, EventDraft draft) {
    return change(by, id, draft, null);
  }

  /**
   * Changes an event.
   *
   * @param lost who loses a place where there are fewer than are taken; null for nobody, which
   *     refuses it
   */
  public List<Refusal> change(Actor by, EventId id, EventDraft draft, @Nullable LostPlaces lost) {
    var event = kept(by, id);
    var refusals =
        new ArrayList<>(refusals(id, draft.clause(), lost == null ? draft.capacity() : null));
    if (refusals.isEmpty()) {
      refusals.addAll(resize(by, event, draft, lost));
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    var before = event.draft().time();
    events.save(event.say(event.slug(), sealed(draft)));
    var moved =
        !event.draft().time().equals(draft.time()) || !event.draft().place().equals(draft.place());
    if (moved && event.state() == EventState.PUBLISHED) {
      news.announce(id, SeatNews.News.MOVED);
    }
    history.note(
        Line.of("events.history.changed", by.person(), id)
            .changed("starts", before.start(), draft.time().start())
            .changed("ends", before.end(), draft.time().end())
            .changed("capacity", event.draft().capacity(), draft.capacity()));
    return List.of();
  }

  private List<Refusal> resize(Actor by, Event event, EventDraft draft, @Nullable LostPlaces lost) {
    var capacity = draft.capacity();
    if (lost != null && capacity != null && fewer.excess(event.id(), capacity) > 0) {
      var refusals = fewer.refusals(event.id(), capacity, lost);
      if (!refusals.isEmpty()) {
        return refusals;
      }
      fewer.take(by, event.id(), capacity, lost);
    }
    if (Objects.equals(event.draft().capacity(), capacity)
        || seats.resize(event.id(), Audience.ALL, capacity)) {
      return List.of();
    }
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return List.of(Refusal.of("events.office.shrink.meanwhile").at("capacity"));
  }

  /** Gives the event another address; the old one leads to the new. */
  public List<Refusal> move(Actor by, EventId id, Slug slug) {
    var event = kept(by, id);
    if (event.slug().equals(slug)) {
      return List.of();
    }
    database
        .sql("delete from events.former_slug where slug = ? and event = ?")
        .param(slug.value())
        .param(id.value())
        .update();
    if (isUsed(slug)) {
      return List.of(Refusal.of("events.office.form.slug.used").at("slug"));
    }
    database
        .sql("insert into events.former_slug (slug, event) values (?, ?)")
        .param(event.slug().value())
        .param(id.value())
        .update();
    events.save(event.say(slug, event.draft()));
    history.note(
        Line.of("events.history.moved", by.person(), id).changed("address", event.slug(), slug));
    return List.of();
  }

  /**
   * Shows the event to everybody. Refused while its registration names a clause that lacks one of
   * the required parts (T28): one refusal for each missing part.
   */
  public List<Refusal> publish(Actor by, EventId id) {
    var event = kept(by, id);
    var clause = event.draft().clause();
    var refusals = clause == null ? List.<Refusal>of() : closed(event.programme(), clause);
    if (!refusals.isEmpty()) {
      return refusals;
    }
    events.save(event.publish());
    history.note(Line.of("events.history.published", by.person(), id));
    return List.of();
  }

  private List<Refusal> closed(ProgrammeId programme, ClauseId clause) {
    var foreign = refusals(programme, clause);
    if (!foreign.isEmpty()) {
      return foreign;
    }
    var found = clauses.find(clause).orElseThrow(() -> new NotFoundException("clause"));
    if (!found.missing().isEmpty()) {
      return found.missing().stream()
          .map(part -> Refusal.of("accounts.clause.missing." + part).at("clause"))
          .toList();
    }
    return found.isPublished()
        ? List.of()
        : List.of(Refusal.of("events.office.clause.unpublished").at("clause"));
  }

  /**
   * Calls the event off: it stays on its page, marked, and nobody can register. Whoever has, wants
   * or waits for a place is told, with the reason.
   */
  public List<Refusal> callOff(Actor by, EventId id, String reason) {
    var event = kept(by, id);
    var why = reason.strip();
    if (why.isEmpty()) {
      return List.of(Refusal.of("shell.error.NotBlank").at("reason"));
    }
    if (why.length() > LONGEST_REASON) {
      return List.of(Refusal.of("shell.error.Size", Map.of("max", LONGEST_REASON)).at("reason"));
    }
    events.save(event.callOff());
    news.announce(id, SeatNews.News.CANCELLED, why);
    history.note(Line.of("events.history.called-off", by.person(), id).with("reason", why));
    return List.of();
  }

  /** Closes the event once it is over: whatever invites people to it is gone. */
  public List<Refusal> close(Actor by, EventId id) {
    var event = kept(by, id);
    if (!event.draft().time().isOver(clock.instant())) {
      return List.of(Refusal.of("events.office.close.early"));
    }
    events.save(event.close());
    history.note(Line.of("events.history.closed", by.person(), id));
    return List.of();
  }

  private Event kept(Actor by, EventId id) {
    var event = events.findById(id).orElseThrow(() -> new NotFoundException("event " + id));
    by.must(EventRules.mayKeep(by, event.programme()), "keep the event " + id);
    return event;
  }
}
