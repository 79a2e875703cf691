package eu.hanza.events.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendars (RFC 5545, RFC 7986): whole days with an end that is exclusive, hours with the
 * rules of their zone, and in the time of Greenwich where the zone is nothing but an offset.
 */
public final class CalendarWriter {

  private static final Duration REFRESH = Duration.ofHours(1);

  private final Clock clock;
  private final URI organiser;

  /**
   * A writer.
   *
   * @param clock the clock of the moment of writing
   * @param from the address that invites
   */
  public CalendarWriter(Clock clock, String from) {
    this.clock = clock;
    this.organiser = URI.create("mailto:" + from);
  }

  /** A single entry to put into a calendar, or to take out of it where it is cancelled. */
  public byte[] single(CalendarEntry entry) {
    var method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH;
    return written(calendar(method, List.of(entry)));
  }

  /** Many entries that programs fetch again every hour; cancelled ones stay, marked. */
  public byte[] feed(String name, List<CalendarEntry> entries) {
    var calendar = calendar(ImmutableMethod.PUBLISH, entries);
    calendar.add(new Name(name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    return written(calendar);
  }

  private Calendar calendar(Method method, List<CalendarEntry> entries) {
    var calendar = new Calendar();
    calendar.add(new ProdId("-//Hanza//Hanza//PL"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(method);
    zones(entries).forEach(calendar::add);
    entries.forEach(entry -> calendar.add(event(entry)));
    return calendar;
  }

  private static List<VTimeZone> zones(List<CalendarEntry> entries) {
    var used = new TreeMap<String, List<CalendarEntry>>();
    entries.stream()
        .filter(entry -> !entry.wholeDays() && CalendarZone.isNamed(entry.start().getZone()))
        .forEach(
            entry ->
                used.computeIfAbsent(entry.start().getZone().getId(), id -> new ArrayList<>())
                    .add(entry));
    return used.entrySet().stream().map(zone -> zone(zone.getKey(), zone.getValue())).toList();
  }

  private static VTimeZone zone(String id, List<CalendarEntry> entries) {
    var starts = entries.stream().map(entry -> entry.start().toInstant()).sorted().toList();
    var ends = entries.stream().map(entry -> entry.end().toInstant()).sorted().toList();
    return CalendarZone.of(ZoneId.of(id), starts.getFirst(), ends.getLast());
  }

  private VEvent event(CalendarEntry entry) {
    var event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    event.add(new Sequence(entry.sequence()));
    if (entry.changedAt() != null) {
      event.add(new LastModified(entry.changedAt().truncatedTo(ChronoUnit.SECONDS)));
    }
    event.add(placed(entry, new DtStart<>(time(entry, entry.start()))));
    event.add(placed(entry, new DtEnd<>(time(entry, entry.end()))));
    event.add(new Organizer(organiser));
    words(entry, event);
    event.add(new Status(entry.cancelled() ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
    return event;
  }

  private static void words(CalendarEntry entry, VEvent event) {
    event.add(new Summary(entry.title()));
    if (!entry.description().isEmpty()) {
      event.add(new Description(entry.description()));
    }
    if (!entry.place().isEmpty()) {
      event.add(new Location(entry.place()));
    }
    if (!entry.url().isEmpty()) {
      event.add(new Url(URI.create(entry.url())));
    }
    if (!entry.categories().isEmpty()) {
      event.add(new Categories(new TextList(entry.categories())));
    }
  }

  private static Temporal time(CalendarEntry entry, ZonedDateTime moment) {
    if (entry.wholeDays()) {
      return moment.toLocalDate();
    }
    var zone = entry.start().getZone();
    return CalendarZone.isNamed(zone)
        ? moment.withZoneSameInstant(zone).toLocalDateTime()
        : moment.toInstant();
  }

  /** The time with the name of its zone; what the clock shows is written as it is. */
  private static Property placed(CalendarEntry entry, Property time) {
    var zone = entry.start().getZone();
    return entry.wholeDays() || !CalendarZone.isNamed(zone)
        ? time
        : time.add(new TzId(zone.getId()));
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
}
