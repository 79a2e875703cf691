package eu.hanza.events.programme;

import eu.hanza.events.sessions.Slot;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import org.springframework.stereotype.Component;

/** Sessions as rows of lists that are not the programme of one event. */
@Component
public class SessionRows {

  private final SlotWords words;

  SessionRows(SlotWords words) {
    this.words = words;
  }

  /** A session with its hours and the name of their zone. */
  public SessionRow row(Slot slot, Language language) {
    var title = slot.said().title().in(language);
    var time = slot.said().time();
    return new SessionRow(
        slot.session().slug(),
        slot.path(),
        PolishTypography.bind(title.text()),
        title.language(),
        words.untranslated(title, language),
        words.track(slot, language),
        words.speakers(slot),
        Formats.of(language).times(time.start(), time.end()),
        null,
        words.where(slot, slot.eventSlug(), language),
        words.seats(slot, language),
        slot.isCancelled(),
        null);
  }
}
