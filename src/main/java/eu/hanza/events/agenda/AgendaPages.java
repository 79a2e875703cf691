package eu.hanza.events.agenda;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Token;
import eu.hanza.events.BookingDesk;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.polls.LiveSessions;
import eu.hanza.events.polls.LiveSessions.Live;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.Outlook;
import eu.hanza.events.sessions.SessionId;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Puts agendas into words. */
@Component
class AgendaPages {

  private final Agenda agenda;
  private final Wishes wishes;
  private final LiveSessions live;
  private final BookingDesk bookings;
  private final EventSites sites;
  private final Messages messages;
  private final Clock clock;
  private final String address;

  AgendaPages(
      Agenda agenda,
      Wishes wishes,
      LiveSessions live,
      BookingDesk bookings,
      EventSites sites,
      Messages messages,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.agenda = agenda;
    this.wishes = wishes;
    this.live = live;
    this.bookings = bookings;
    this.sites = sites;
    this.messages = messages;
    this.clock = clock;
    this.address = address;
  }

  AgendaPage unknown(EventSummary event, Language language) {
    return new AgendaPage(
        sites.site(event, event.path() + "/agenda", language),
        event.path(),
        "",
        "",
        0,
        List.of(),
        List.of(),
        null,
        false);
  }

  AgendaPage page(
      EventSummary event, OwnPlace own, Actor actor, Language language, @Nullable Token feed) {
    var entries = actor.isSignedIn() ? agenda.of(own.person()) : agenda.of(own);
    return new AgendaPage(
        sites.site(event, event.path() + "/agenda", language),
        event.path(),
        messages.text(language, own.key(clock.instant())),
        own.path(),
        own.state() == RegistrationState.CONFIRMED ? wishes.open(own).size() : 0,
        days(entries.stream().filter(this::isAhead).toList(), language),
        days(entries.stream().filter(entry -> !isAhead(entry)).toList(), language).reversed(),
        feed == null
            ? null
            : address + "/" + language.tag() + "/events/agenda.ics?key=" + feed.value(),
        agenda.hasFeed(own.person()));
  }

  private boolean isAhead(AgendaEntry entry) {
    return entry.ends().isAfter(clock.instant());
  }

  private List<AgendaPage.Day> days(List<AgendaEntry> entries, Language language) {
    var byDay =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    AgendaPages::day,
                    TreeMap<LocalDate, List<AgendaEntry>>::new,
                    Collectors.toList()));
    var sessions = entries.stream().map(AgendaEntry::session).flatMap(Stream::ofNullable).toList();
    var open = live.of(sessions);
    var waiting =
        entries.stream()
            .filter(entry -> entry.state() == BookingState.WAITING)
            .map(AgendaEntry::booking)
            .flatMap(Stream::ofNullable)
            .toList();
    var outlooks = bookings.outlooks(waiting);
    return byDay.entrySet().stream()
        .map(
            day ->
                new AgendaPage.Day(
                    EventWords.day(day.getKey(), language),
                    day.getValue().stream()
                        .map(entry -> row(entry, open, outlooks, language))
                        .toList()))
        .toList();
  }

  private static LocalDate day(AgendaEntry entry) {
    return entry.starts().atZone(entry.zone()).toLocalDate();
  }

  private AgendaPage.Row row(
      AgendaEntry entry,
      Map<SessionId, Live> live,
      Map<BookingId, Outlook> outlooks,
      Language language) {
    var title = entry.title().in(language);
    var formats = Formats.of(language);
    var state = entry.state();
    var expires = entry.expiresAt();
    var open = isAhead(entry) && !entry.cancelled();
    return new AgendaPage.Row(
        entry.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        formats.times(entry.starts().atZone(entry.zone()), entry.ends().atZone(entry.zone())),
        entry.where().in(language).text(),
        state(entry, language),
        Stream.ofNullable(entry.booking())
            .flatMap(booking -> Stream.ofNullable(outlooks.get(booking)))
            .map(outlook -> messages.text(language, Outlook.KEY, outlook.values()))
            .collect(Collectors.joining()),
        tone(entry),
        expires == null ? null : formats.dateTime(expires.atZone(entry.zone())),
        entry.overlaps().stream().map(overlap -> warning(overlap, language)).toList(),
        Objects.toString(entry.booking(), null),
        Objects.toString(entry.session(), null),
        state == BookingState.OFFERED && open,
        state != null && state.isLive() && open && entry.session() != null,
        leave(state),
        state == BookingState.WAITING,
        entry.optedOut(),
        entry.keepsPlace(),
        entry.online() && open,
        state == null,
        live(entry, live));
  }

  private static String leave(@Nullable BookingState state) {
    if (state == BookingState.WAITING) {
      return "leave-list";
    }
    return state == BookingState.REQUESTED ? "take-back" : "give-up";
  }

  private static @Nullable String live(AgendaEntry entry, Map<SessionId, Live> live) {
    var session = entry.session();
    var page = session == null || entry.cancelled() ? null : live.get(session);
    return page == null || !page.open() ? null : page.path();
  }

  private String state(AgendaEntry entry, Language language) {
    if (entry.cancelled()) {
      return messages.text(language, "events.agenda.cancelled");
    }
    var state = entry.state();
    return state == null
        ? messages.text(language, "events.agenda.only-marked")
        : messages.text(language, state.key(), "place", entry.place());
  }

  private static String tone(AgendaEntry entry) {
    if (entry.cancelled()) {
      return "off";
    }
    var state = entry.state();
    if (state == null) {
      return "";
    }
    return switch (state) {
      case CONFIRMED -> "on";
      case WAITING, OFFERED, MUST_CHOOSE, REQUESTED -> "warn";
      case DECLINED, EXPIRED, REFUSED, WITHDRAWN, CANCELLED -> "off";
    };
  }

  private String warning(AgendaEntry.Overlap overlap, Language language) {
    return messages.text(
        language,
        "events.agenda.overlap",
        Map.of("n", overlap.minutes(), "what", overlap.title().in(language).text()));
  }
}
