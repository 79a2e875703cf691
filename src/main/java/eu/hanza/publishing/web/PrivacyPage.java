package eu.hanza.publishing.web;

import eu.hanza.accounts.ClauseWording;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * The privacy notice.
 *
 * @param parts what it says, part by part; none while no clause is chosen
 */
public record PrivacyPage(List<PartRow> parts) {

  /**
   * A part of the notice.
   *
   * @param key the name of the part in message keys
   * @param text the words
   */
  public record PartRow(String key, TextView text) {}

  static PrivacyPage of(ClauseWording wording, Language language) {
    var parts =
        List.of(
            new PartRow("controller", new TextView(wording.controller(), null)),
            new PartRow("contact", new TextView(wording.contact(), null)),
            new PartRow("officer", new TextView(wording.officer(), null)),
            part("purposes", wording.purposes(), language),
            part("basis", wording.basis(), language),
            part("recipients", wording.recipients(), language),
            part("retention", wording.retention(), language),
            part("transfer", wording.transfer(), language),
            part("duty", wording.duty(), language));
    return new PrivacyPage(parts.stream().filter(part -> !part.text().isEmpty()).toList());
  }

  private static PartRow part(String key, LocalizedText text, Language language) {
    return new PartRow(key, TextView.of(text, language));
  }
}
