package eu.hanza.events;

import eu.hanza.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar entry of an event (RFC 5545): whole days with an end that is exclusive, hours with
 * their zone, a stable UID and a sequence that grows with each change. Join links never stand in
 * it.
 */
@Component
class CalendarFile {

  static final String KIND = "text/calendar;charset=UTF-8";

  private final Clock clock;
  private final String address;
  private final String from;

  CalendarFile(
      Clock clock,
      @Value("${hanza.address}") String address,
      @Value("${hanza.mail.from}") String from) {
    this.clock = clock;
    this.address = address;
    this.from = from;
  }

  byte[] of(EventSummary event, Language language) {
    var entry = entry(event, language);
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Hanza//Hanza//PL"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    var off = event.state() == EventState.CALLED_OFF;
    calendar.add(off ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
    var time = event.event().time();
    if (!time.isWholeDays()) {
      var zones = TimeZoneRegistryFactory.getInstance().createRegistry();
      var zone = Objects.requireNonNull(zones.getTimeZone(time.zone().getId()));
      calendar.add(zone.getVTimeZone());
    }
    calendar.add(entry);
    return written(calendar);
  }

  private static byte[] written(Calendar calendar) {
    var out = new ByteArrayOutputStream();
    try {
      new CalendarOutputter().output(calendar, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private VEvent entry(EventSummary event, Language language) {
    var said = event.event();
    var time = said.time();
    var entry = new VEvent(false);
    entry.add(new Uid("event-" + event.id() + "@hanza"));
    entry.add(new DtStamp(clock.instant()));
    entry.add(new Sequence(event.sequence()));
    if (time.isWholeDays()) {
      entry.add(new DtStart<Temporal>(time.startsOn()));
      entry.add(new DtEnd<Temporal>(time.endsOn().plusDays(1)));
    } else {
      entry.add(new DtStart<Temporal>(time.start()));
      entry.add(new DtEnd<Temporal>(time.end()));
    }
    entry.add(new Organizer(URI.create("mailto:" + from)));
    entry.add(new Summary(said.title().in(language).text()));
    entry.add(new Description(said.lede().in(language).text()));
    entry.add(new Location(EventWords.place(said.place(), language)));
    entry.add(new Url(URI.create(address + "/" + language.tag() + event.path())));
    var off = event.state() == EventState.CALLED_OFF;
    entry.add(new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return entry;
  }
}
