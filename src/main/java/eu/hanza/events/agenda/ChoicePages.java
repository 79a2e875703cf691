package eu.hanza.events.agenda;

import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.agenda.ChoosePage.Group;
import eu.hanza.events.agenda.WishOutcome.Asked;
import eu.hanza.events.agenda.WishOutcome.Full;
import eu.hanza.events.agenda.WishOutcome.Outdone;
import eu.hanza.events.seats.BookingOutcome;
import eu.hanza.events.seats.BookingOutcome.Booked;
import eu.hanza.events.seats.Bookings;
import eu.hanza.events.web.EventSites;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts wishes, and what became of them, into words. */
@Component
class ChoicePages {

  private final EventSites sites;
  private final Bookings bookings;
  private final RefusalWords refusals;
  private final Messages messages;

  ChoicePages(EventSites sites, Bookings bookings, RefusalWords refusals, Messages messages) {
    this.sites = sites;
    this.bookings = bookings;
    this.refusals = refusals;
    this.messages = messages;
  }

  /** The page to choose; {@code typed} has what was chosen before by the name of the field. */
  ChoosePage choose(
      EventSummary event,
      List<List<Wish>> groups,
      @Nullable Map<String, String> typed,
      FormErrors errors,
      Language language) {
    return new ChoosePage(
        sites.site(event, event.path() + "/agenda", language),
        event.path(),
        groups.stream().map(group -> group(group, typed, language)).toList(),
        errors);
  }

  private Group group(List<Wish> wishes, @Nullable Map<String, String> typed, Language language) {
    var usual = usual(wishes);
    return new Group(
        EventWords.day(day(wishes.getFirst()), language) + ", " + hours(wishes, language),
        wishes.size() == 1 ? List.of() : ranks(wishes.size(), language),
        wishes.stream().map(wish -> row(wish, (typed == null ? usual : typed), language)).toList());
  }

  /** What the page proposes: the order of time, without what clashes with a seat one has. */
  private static Map<String, String> usual(List<Wish> wishes) {
    var usual = new HashMap<String, String>();
    wishes.stream()
        .filter(wish -> wish.clash() == null)
        .forEach(wish -> usual.put(ChoiceForm.field(wish), String.valueOf(usual.size() + 1)));
    return usual;
  }

  /** From the first beginning to the last end. */
  private static String hours(List<Wish> wishes, Language language) {
    var formats = Formats.of(language);
    var zone = wishes.getFirst().zone();
    var from = wishes.getFirst().time().starts().atZone(zone);
    var to = wishes.stream().map(wish -> wish.time().ends()).max(Instant::compareTo).orElseThrow();
    return formats.time(from.toLocalTime()) + "–" + formats.time(to.atZone(zone).toLocalTime());
  }

  private static LocalDate day(Wish wish) {
    return wish.time().starts().atZone(wish.zone()).toLocalDate();
  }

  private List<Option> ranks(int number, Language language) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            rank ->
                new Option(
                    String.valueOf(rank), messages.text(language, "events.choose.rank", "n", rank)))
        .toList();
  }

  private ChoosePage.Row row(Wish wish, Map<String, String> ranks, Language language) {
    var title = wish.title().in(language);
    var field = ChoiceForm.field(wish);
    var clash = wish.clash();
    return new ChoosePage.Row(
        field,
        wish.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        when(wish, language),
        seats(wish, language),
        clash == null ? null : clash(clash.in(language).text(), language),
        ranks.getOrDefault(field, ""));
  }

  private String clash(String other, Language language) {
    return messages.text(language, "events.choose.clash", "other", other);
  }

  private static String when(Wish wish, Language language) {
    var times =
        Formats.of(language)
            .times(
                wish.time().starts().atZone(wish.zone()), wish.time().ends().atZone(wish.zone()));
    var room = wish.where().isEmpty() ? "" : wish.where().in(language).text();
    return room.isBlank() ? times : times + " · " + room;
  }

  private String seats(Wish wish, Language language) {
    if (wish.asks()) {
      return messages.text(language, "events.choose.asks");
    }
    if (!wish.isOpen()) {
      return messages.text(language, "events.choose.full", "n", wish.waiting());
    }
    var free = wish.free();
    return free == null ? "" : messages.text(language, "events.choose.free", "n", free);
  }

  /** The page that says what became of each. */
  ChosenPage chosen(EventSummary event, List<WishOutcome> outcomes, Language language) {
    return new ChosenPage(
        sites.site(event, event.path() + "/agenda", language),
        event.path(),
        outcomes.stream().map(outcome -> row(outcome, language)).toList());
  }

  private ChosenPage.Row row(WishOutcome outcome, Language language) {
    var wish = outcome.wish();
    var title = wish.title().in(language);
    var said = said(outcome, language);
    return new ChosenPage.Row(
        wish.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        Formats.of(language).date(day(wish)) + ", " + when(wish, language),
        messages.text(language, "events.choose.state." + said.state()),
        said.tone(),
        said.words());
  }

  /** A state with its sentence. */
  private record Said(String state, String tone, String words) {}

  private Said said(WishOutcome outcome, Language language) {
    return switch (outcome) {
      case Asked(var wish, Booked booked) -> booked(booked, language);
      case Asked(var wish, BookingOutcome.Refused refused) ->
          new Said(
              "refused", "off", refusals.why(refused, wish.title().in(language).text(), language));
      case Asked(var wish, BookingOutcome.Busy busy) ->
          new Said("busy", "warn", messages.text(language, "events.booking.busy"));
      case Outdone(var wish, var by) ->
          new Said(
              "outdone",
              "",
              messages.text(
                  language, "events.choose.outdone", "other", by.title().in(language).text()));
      case Full(var wish) ->
          new Said("full", "off", messages.text(language, "events.choose.none-free"));
    };
  }

  private Said booked(Booked booked, Language language) {
    var state = booked.state();
    var place = bookings.find(booked.booking()).map(found -> found.place()).orElse(0);
    var words = messages.text(language, "events.choose.said." + state, "place", place);
    return switch (state) {
      case WAITING -> new Said("waiting", "warn", words);
      case REQUESTED -> new Said("requested", "warn", words);
      case OFFERED, MUST_CHOOSE -> new Said("open", "warn", words);
      case CONFIRMED -> new Said("booked", "on", words);
      case DECLINED, EXPIRED, REFUSED, WITHDRAWN, CANCELLED -> new Said("refused", "off", words);
    };
  }
}
