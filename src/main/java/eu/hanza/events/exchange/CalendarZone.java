package eu.hanza.events.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The rules of a time zone as a calendar carries them: the offsets of the years that its entries
 * need, taken from the same rules by which the entries were placed.
 */
final class CalendarZone {

  private static final int MARGIN_DAYS = 400;

  private CalendarZone() {}

  /** Whether calendars can name the zone; what only is an offset has no name. */
  static boolean isNamed(ZoneId zone) {
    return zone.getId().indexOf('/') > 0;
  }

  /** The rules from before one moment until after another. */
  static VTimeZone of(ZoneId zone, Instant first, Instant last) {
    var rules = zone.getRules();
    var from = first.minusSeconds(MARGIN_DAYS * 86_400L);
    var until = last.plusSeconds(MARGIN_DAYS * 86_400L);
    var offsets = new ArrayList<Observance>();
    var before = rules.getOffset(from);
    offsets.add(observance(rules, from, LocalDateTime.ofInstant(from, before), before));
    for (var change = rules.nextTransition(from);
        change != null && change.getInstant().isBefore(until);
        change = rules.nextTransition(change.getInstant())) {
      offsets.add(
          observance(
              rules, change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore()));
    }
    var written = new VTimeZone(new ComponentList<>(offsets));
    written.add(new TzId(zone.getId()));
    return written;
  }

  /** The offset that begins at a moment, which the clock showed as a local time before. */
  private static Observance observance(
      ZoneRules rules, Instant start, LocalDateTime local, ZoneOffset before) {
    Observance observance = rules.isDaylightSavings(start) ? new Daylight() : new Standard();
    observance.add(new DtStart<>(local.withNano(0)));
    observance.add(new TzOffsetFrom(before));
    observance.add(new TzOffsetTo(rules.getOffset(start)));
    return observance;
  }
}
