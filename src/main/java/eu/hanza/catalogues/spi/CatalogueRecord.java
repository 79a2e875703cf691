package eu.hanza.catalogues.spi;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know and take over of one thing. It holds public fields only, and no personal
 * data.
 *
 * @param id which one of its kind
 * @param address the address of its page, without the language
 * @param title its name, by language
 * @param description what it is, by language; plain text
 * @param organisations the names of the organisations that it comes from
 * @param type what sort within its kind, a stable name such as {@code GUIDE}; empty if there is
 *     none
 * @param areas the areas it belongs to, by their slugs
 * @param countries ISO 3166-1 codes of the countries it is about or in
 * @param texts its further texts by the stable names of their fields, each by language
 * @param date the day it is about or from; null if it has none
 * @param licence under what it may be used, such as {@code CC BY 4.0}
 */
public record CatalogueRecord(
    UUID id,
    String address,
    LocalizedText title,
    LocalizedText description,
    List<String> organisations,
    String type,
    Map<String, LocalizedText> areas,
    List<String> countries,
    Map<String, LocalizedText> texts,
    @Nullable LocalDate date,
    String licence) {

  /** Makes the lists unchangeable and gives them one order, so that equal records are equal. */
  public CatalogueRecord {
    organisations = List.copyOf(organisations);
    countries = countries.stream().distinct().sorted().toList();
    areas = new LinkedHashMap<>(new java.util.TreeMap<>(areas));
    texts = new LinkedHashMap<>(texts);
    texts.values().removeIf(LocalizedText::isEmpty);
  }

  /** The sets of OAI-PMH that it belongs to besides its kind: its areas and countries. */
  public List<String> sets() {
    var sets = new ArrayList<String>();
    areas.keySet().forEach(area -> sets.add("area:" + area));
    countries.forEach(country -> sets.add("country:" + country));
    return sets;
  }
}
