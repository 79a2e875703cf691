package eu.hanza.events.own;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventState;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.own.OwnPlaces.Entry;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where a person finds the own registrations, tickets and certificates. */
@Pages
class OwnPlacesController {

  static final String PATH = "/my/registrations";

  private static final int SIZE = 20;

  private final OwnPlaces places;
  private final People people;
  private final Messages messages;

  OwnPlacesController(OwnPlaces places, People people, Messages messages) {
    this.places = places;
    this.people = people;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "false") boolean over,
      @RequestParam(defaultValue = "1") int page,
      Actor actor,
      Language language,
      Model model) {
    var zone = people.find(actor.who()).map(PersonSummary::zone).orElse(null);
    var counts = places.counts(actor);
    var found = places.page(actor, over, counts, page, SIZE);
    model.addAttribute(
        "page",
        new OwnPlacesPage(
            over,
            counts.coming(),
            counts.past(),
            found.items().stream().map(entry -> row(entry, zone, language)).toList(),
            Pager.of(found, number -> (over ? "?over=true&page=" : "?page=") + number)));
    return "events/own-places";
  }

  private OwnPlacesPage.Row row(Entry entry, @Nullable ZoneId zone, Language language) {
    var title = entry.title().in(language);
    return new OwnPlacesPage.Row(
        "/events/" + entry.slug(),
        PolishTypography.bind(title.text()),
        title.language(),
        when(entry, language),
        EventWords.elsewhere(entry.time(), zone, language),
        state(entry, language),
        tone(entry),
        entry.state() == RegistrationState.CONFIRMED && !entry.over(),
        entry.certified() ? "/events/registration/certificate.pdf?token=" + entry.id() : null);
  }

  private static String when(Entry entry, Language language) {
    var city = entry.city().in(language).text();
    var where = city.isBlank() ? entry.platform() : city;
    var time = EventWords.time(entry.time(), language);
    return where.isBlank() ? time : time + " · " + where;
  }

  private static boolean isCalledOff(Entry entry) {
    return entry.eventState() == EventState.CALLED_OFF;
  }

  private String state(Entry entry, Language language) {
    var key = isCalledOff(entry) ? "events.own.list.called-off" : entry.state().key();
    return messages.text(language, key);
  }

  private static String tone(Entry entry) {
    if (isCalledOff(entry) || !entry.state().isLive()) {
      return "off";
    }
    return entry.state() == RegistrationState.CONFIRMED ? "on" : "warn";
  }
}
