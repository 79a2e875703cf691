package eu.hanza.events.attendance;

import eu.hanza.events.OwnPlace;
import eu.hanza.events.OwnPlacePart;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On one's own page: that the closed list does not have one, and how to object. */
@Component
class OwnAttendance implements OwnPlacePart {

  private final Contests contests;
  private final Messages messages;
  private final Clock clock;

  OwnAttendance(Contests contests, Messages messages, Clock clock) {
    this.contests = contests;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Part> of(OwnPlace place, String token, Language language) {
    return contests
        .until(place)
        .map(
            end -> {
              var contested = contests.isContested(place);
              var day = end.atZone(place.event().event().time().zone()).toLocalDate();
              var open = !contested && clock.instant().isBefore(end);
              var key = contested ? "contested" : open ? "open" : "over";
              var text =
                  messages.text(
                      language,
                      "events.attendance.own." + key,
                      "day",
                      Formats.of(language).date(day));
              return Part.of("events/_own-attendance", new OwnAttendanceView(text, open, token));
            });
  }
}
