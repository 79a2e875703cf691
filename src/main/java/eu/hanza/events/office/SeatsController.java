package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.allocation.SeatEntry;
import eu.hanza.events.BookingDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.RegistrationCounts;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationNumbers;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.seats.Audience;
import eu.hanza.events.seats.BookingId;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingState;
import eu.hanza.events.seats.BookingView;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.seats.Pool;
import eu.hanza.events.seats.SeatJournal;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has a seat, who asks for one and who waits: of an event, or of one of its sessions. */
@Pages
class SeatsController {

  private static final int SIZE = 50;
  private static final int LONGEST = 300;

  private static final Set<String> REASONS = Set.of("capacity", "clash", "swap", "unchosen");

  private final EventCalendar calendar;
  private final SeatSubjects subjects;
  private final Bookings bookings;
  private final BookingDesk desk;
  private final RegistrationList registrations;
  private final RegistrationNumbers numbers;
  private final SeatJournal journal;
  private final Messages messages;

  SeatsController(
      EventCalendar calendar,
      SeatSubjects subjects,
      Bookings bookings,
      BookingDesk desk,
      RegistrationList registrations,
      RegistrationNumbers numbers,
      SeatJournal journal,
      Messages messages) {
    this.calendar = calendar;
    this.subjects = subjects;
    this.bookings = bookings;
    this.desk = desk;
    this.registrations = registrations;
    this.numbers = numbers;
    this.journal = journal;
    this.messages = messages;
  }

  @GetMapping({"/office/events/{event}/seats", "/office/events/{event}/sessions/{session}/seats"})
  String show(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var subject = subjects.of(actor, event, session);
    model.addAttribute("page", page(actor, subject, read(state), page, language));
    return "events/seats";
  }

  private static @Nullable BookingState read(String state) {
    return Arrays.stream(BookingState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  private SeatsPage page(
      Actor actor,
      SeatSubject subject,
      @Nullable BookingState state,
      int number,
      Language language) {
    var found = bookings.page(subject.id(), state, number, SIZE);
    var pools = bookings.pools(subject.id());
    var title = subject.title().in(language);
    var deviations = deviations(subject, pools);
    var chosen = state == null ? "" : state.name();
    var draws = numbers.draws(subject.id());
    return new SeatsPage(
        subject.base(),
        subject.back(),
        title.text(),
        title.language(),
        numbers.of(subject.id()).words(messages, language),
        pools.stream().map(pool -> words(pool, language)).toList(),
        subject.session() == null,
        pools.stream().mapToInt(Pool::held).sum(),
        states(subject, draws, language),
        chosen,
        rows(actor, subject, found.items(), draws, language),
        messages.text(language, "events.office.seats.replay", "n", deviations.size()),
        deviations.isEmpty(),
        Pager.of(found, n -> "?state=" + chosen + "&page=" + n));
  }

  private List<String> deviations(SeatSubject subject, List<Pool> pools) {
    return pools.stream()
        .flatMap(pool -> journal.replay(subject.id(), pool.audience()).deviations().stream())
        .toList();
  }

  private String words(Pool pool, Language language) {
    return messages.text(
        language,
        "events.office.seats.pool",
        Map.of(
            "audience",
            pool.audience().name(),
            "all",
            Objects.requireNonNullElse(pool.capacity(), -1),
            "taken",
            pool.taken(),
            "waiting",
            pool.waiting(),
            "held",
            pool.held()));
  }

  private List<Option> states(SeatSubject subject, boolean draws, Language language) {
    var counts = bookings.counts(subject.id());
    return counts.entrySet().stream()
        .map(
            entry ->
                new Option(
                    entry.getKey().name(),
                    state(entry.getKey(), 0, draws, language) + " (" + entry.getValue() + ")"))
        .toList();
  }

  private List<SeatsPage.Row> rows(
      Actor actor, SeatSubject subject, List<BookingView> found, boolean draws, Language language) {
    var event = found.isEmpty() ? subject.event() : calendar.get(found.getFirst().event());
    var ids = found.stream().map(BookingView::registration).toList();
    var known = registrations.some(actor, event.id(), ids);
    return found.stream()
        .map(booking -> row(booking, known.get(booking.registration()), event, draws, language))
        .toList();
  }

  private SeatsPage.Row row(
      BookingView booking,
      @Nullable RegistrationRow who,
      EventSummary event,
      boolean draws,
      Language language) {
    var formats = Formats.of(language);
    var zone = event.event().time().zone();
    var expires = booking.expiresAt();
    var note =
        expires == null
            ? reason(booking.reason(), language)
            : messages.text(
                language, "events.agenda.until", "when", formats.dateTime(expires.atZone(zone)));
    return new SeatsPage.Row(
        booking.id().toString(),
        booking.number(),
        name(who, language),
        who == null ? "" : who.organisation(),
        state(booking.state(), booking.place(), draws, language),
        tone(booking.state()),
        formats.dateTime(booking.bookedAt().atZone(zone)),
        note,
        booking.state() == BookingState.REQUESTED,
        booking.state() == BookingState.WAITING,
        booking.state().isLive());
  }

  /** The state in the words of the counts, where they have it. */
  private String state(BookingState state, int place, boolean draws, Language language) {
    return switch (state) {
      case OFFERED -> messages.text(language, RegistrationState.OFFERED.key());
      case REQUESTED ->
          messages.text(
              language, draws ? RegistrationCounts.UNDRAWN : RegistrationState.REQUESTED.key());
      default -> messages.text(language, state.key(), "place", place);
    };
  }

  /** The reason as it was typed; what Hanza itself wrote down, in words. */
  private String reason(String reason, Language language) {
    return REASONS.contains(reason)
        ? messages.text(language, "events.office.seats.reason." + reason)
        : reason;
  }

  private String name(@Nullable RegistrationRow who, Language language) {
    return who == null || who.name().isEmpty()
        ? messages.text(language, "events.office.erased")
        : who.name();
  }

  private static String tone(BookingState state) {
    return switch (state) {
      case CONFIRMED -> "on";
      case REQUESTED, MUST_CHOOSE, WAITING, OFFERED -> "warn";
      case DECLINED, EXPIRED, REFUSED, WITHDRAWN, CANCELLED -> "off";
    };
  }

  /** Decides several requests at once; each leaves its own line of history. */
  @PostMapping({
    "/office/events/{event}/seats/decide",
    "/office/events/{event}/sessions/{session}/seats/decide"
  })
  String decide(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session,
      @RequestParam(name = "booking", required = false) @Nullable List<String> chosen,
      @RequestParam boolean granted,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      RedirectAttributes next) {
    var subject = subjects.of(actor, event, session);
    if (tooLong(reason).isPresent()) {
      var words = messages.text(language, "events.office.seats.reason.long", "max", LONGEST);
      Notice.refused(next, words);
      return "redirect:/" + language.tag() + subject.base() + "?state=REQUESTED";
    }
    var ids = Optional.ofNullable(chosen).orElseGet(List::of);
    var left = desk.decide(actor, ids.stream().map(BookingId::of).toList(), granted, reason);
    var words = Map.of("n", ids.size() - left, "left", left);
    Notice.said(next, messages.text(language, "events.office.seats.decided", words));
    return "redirect:/" + language.tag() + subject.base() + "?state=REQUESTED";
  }

  /** Ends one booking, or moves it on the list. */
  @PostMapping({
    "/office/events/{event}/seats/{booking}",
    "/office/events/{event}/sessions/{session}/seats/{booking}"
  })
  String change(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session,
      @PathVariable String booking,
      @RequestParam String what,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      RedirectAttributes next) {
    var subject = subjects.of(actor, event, session);
    var id = BookingId.of(booking);
    var against = reason.isBlank() ? Optional.of("reason.missing") : tooLong(reason);
    if (against.isEmpty()) {
      against = change(actor, id, what, reason.strip());
    }
    if (against.isEmpty()) {
      Notice.done(next, "events.office.seats.changed");
    } else {
      var key = "events.office.seats." + against.get();
      Notice.refused(next, messages.text(language, key, "max", LONGEST));
    }
    return "redirect:/" + language.tag() + subject.base();
  }

  /** What keeps it from being changed; nothing once it is. */
  private Optional<String> change(Actor actor, BookingId id, String what, String reason) {
    return switch (what) {
      case "cancel" -> refused(desk.cancel(actor, id, reason), "over");
      case "head" -> refused(desk.rank(actor, id, true, reason), "not-waiting");
      case "end" -> refused(desk.rank(actor, id, false, reason), "not-waiting");
      default -> throw new NotFoundException("what to do with a booking: " + what);
    };
  }

  private static Optional<String> refused(boolean done, String why) {
    return done ? Optional.empty() : Optional.of(why);
  }

  private static Optional<String> tooLong(String reason) {
    return reason.strip().length() > LONGEST ? Optional.of("reason.long") : Optional.empty();
  }

  /** Gives a seat of a session to who has this number, also where people cannot book. */
  @PostMapping("/office/events/{event}/sessions/{session}/seats/give")
  String give(
      Actor actor,
      @PathVariable String event,
      @PathVariable String session,
      @RequestParam(defaultValue = "0") int number,
      Language language,
      RedirectAttributes next) {
    var subject = subjects.of(actor, event, session);
    var wanted = Objects.requireNonNull(subject.session());
    var outcome = desk.give(actor, wanted.registersAt(), number, wanted.id());
    if (outcome instanceof BookingOutcome.Booked booked) {
      var words = messages.text(language, booked.state().key(), "place", booked.place());
      Notice.said(next, number + ": " + words);
    } else {
      var values = Map.of("number", number);
      Notice.refused(next, messages.text(language, "events.office.seats.give.refused", values));
    }
    return "redirect:/" + language.tag() + subject.base();
  }

  @PostMapping("/office/events/{event}/seats/hold")
  String hold(
      Actor actor,
      @PathVariable String event,
      @RequestParam int held,
      Language language,
      RedirectAttributes next) {
    var subject = subjects.of(actor, event, null);
    if (held >= 0 && desk.hold(actor, subject.event().id(), held)) {
      Notice.done(next, "events.office.seats.changed");
    } else {
      Notice.refused(next, messages.text(language, "events.office.seats.hold.refused"));
    }
    return "redirect:/" + language.tag() + subject.base();
  }

  /** The journal as a file that anybody can replay: no names, ids that lead nowhere. */
  @GetMapping({
    "/office/events/{event}/seats/journal.csv",
    "/office/events/{event}/sessions/{session}/seats/journal.csv"
  })
  ResponseEntity<byte[]> journal(
      Actor actor,
      @PathVariable String event,
      @PathVariable(required = false) @Nullable String session) {
    var subject = subjects.of(actor, event, session);
    var lines = new ArrayList<String>();
    lines.add("audience;number;what;claim;class;key;units;group");
    for (var pool : bookings.pools(subject.id())) {
      journal
          .entries(subject.id(), pool.audience())
          .forEach(entry -> lines.add(line(pool.audience(), entry)));
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal.csv\"")
        .body(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(Audience audience, SeatEntry entry) {
    return String.join(
        ";",
        audience.name(),
        Long.toString(entry.number()),
        entry.what().name(),
        Objects.requireNonNullElse(entry.claim(), ""),
        Integer.toString(entry.rank()),
        Long.toString(entry.key()),
        Objects.toString(entry.units(), ""),
        Objects.toString(entry.group(), ""));
  }
}
