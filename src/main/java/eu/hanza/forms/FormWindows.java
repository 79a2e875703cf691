package eu.hanza.forms;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import java.time.Instant;
import java.util.Map;

/** Says why a form cannot be filled in now. */
final class FormWindows {

  private FormWindows() {}

  static Refusal refusal(FormWindow window) {
    return Refusal.of(
        switch (window) {
          case UNPUBLISHED -> "forms.window.unpublished";
          case NOT_YET -> "forms.window.not-yet";
          case OVER -> "forms.window.over";
          case CLOSED -> "forms.window.closed";
          case OPEN -> throw new IllegalArgumentException("An open form refuses nobody");
        });
  }

  /** The same for what was handed in too late: both times with the zone (F-15). */
  static Refusal refusal(FormSummary form, FormWindow window, Instant received, Language language) {
    var closes = form.terms().closesAt();
    if (window != FormWindow.OVER || closes == null) {
      return refusal(window);
    }
    var zone = form.terms().zone();
    return Refusal.of(
        "forms.submit.late",
        Map.of(
            "closed", Formats.of(language).dateTime(closes.atZone(zone)),
            "received", Formats.of(language).dateTime(received.atZone(zone)),
            "zone", zone.getId()));
  }
}
