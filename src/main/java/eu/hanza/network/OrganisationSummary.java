package eu.hanza.network;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.LocalizedText.Spoken;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What other modules and lists show of an organisation, as it is today.
 *
 * @param id the id
 * @param slug the last part of its address
 * @param ownName the name in the organisation's own language
 * @param ownLanguage the tag of that language
 * @param names the name in other languages
 * @param seat where it is today; null if nobody knows
 * @param kinds what it is today
 * @param legalClass its legal class today; null if nobody knows
 * @param areas what it works on
 * @param active whether it still exists
 */
public record OrganisationSummary(
    OrganisationId id,
    String slug,
    String ownName,
    String ownLanguage,
    LocalizedText names,
    @Nullable Seat seat,
    List<OrganisationKind> kinds,
    @Nullable LegalClass legalClass,
    List<LocalizedText> areas,
    boolean active) {

  /** Makes the lists unchangeable. */
  public OrganisationSummary {
    kinds = List.copyOf(kinds);
    areas = List.copyOf(areas);
  }

  /** The name for a reader: in the reader's language where it has one, else its own. */
  public Spoken name(Language reader) {
    return spoken(ownName, ownLanguage, names, reader);
  }

  /** What it works on, by the slug of its Polish name, or of the first where it has none. */
  public Map<String, LocalizedText> areasBySlug() {
    var areas = new LinkedHashMap<String, LocalizedText>();
    areas().stream()
        .filter(area -> !area.isEmpty())
        .forEach(
            area -> {
              var polish = area.raw("pl");
              var name = polish.isEmpty() ? area.byLanguage().values().iterator().next() : polish;
              areas.put(Slug.of(name).value(), area);
            });
    return areas;
  }

  /** The country of the seat; empty if nobody knows. */
  public String country() {
    return seat == null ? "" : seat.country();
  }

  /** The page of the organisation, without the language. */
  public String path() {
    return "/organisations/" + slug;
  }

  /**
   * The name in the reader's language, else the organisation's own; where the reader cannot be
   * expected to read its letters, the name in the next language that it has.
   */
  static Spoken spoken(String ownName, String ownLanguage, LocalizedText names, Language reader) {
    var own = new Spoken(ownName, ownLanguage, ownLanguage.equals(reader.tag()));
    if (own.exact()) {
      return own;
    }
    var exact = names.exactly(reader.tag());
    if (exact.isPresent()) {
      return new Spoken(exact.get(), reader.tag(), true);
    }
    return isReadable(ownName, reader) || names.isEmpty() ? own : names.in(reader);
  }

  private static boolean isReadable(String name, Language reader) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .allMatch(
            script ->
                script == Character.UnicodeScript.LATIN
                    || (script == Character.UnicodeScript.CYRILLIC && reader == Language.UK));
  }
}
