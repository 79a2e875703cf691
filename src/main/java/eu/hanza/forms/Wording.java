package eu.hanza.forms;

import eu.hanza.kernel.LocalizedText;
import java.util.Map;

/**
 * What a person reads of an item, in each language.
 *
 * @param label the question itself, or the heading of a group
 * @param hint a short help, always shown
 * @param guidance a longer help, for paper or on demand
 * @param media names of files by kind: {@code image}, {@code big-image} …
 */
public record Wording(
    LocalizedText label,
    LocalizedText hint,
    LocalizedText guidance,
    Map<String, LocalizedText> media) {

  /** No words at all. */
  public static final Wording NONE = of(LocalizedText.EMPTY);

  /** Makes the media unchangeable. */
  public Wording {
    media = InOrder.copy(media);
  }

  /** A label and nothing else. */
  public static Wording of(LocalizedText label) {
    return new Wording(label, LocalizedText.EMPTY, LocalizedText.EMPTY, Map.of());
  }

  /** The same with a hint. */
  public Wording withHint(LocalizedText text) {
    return new Wording(label, text, guidance, media);
  }
}
