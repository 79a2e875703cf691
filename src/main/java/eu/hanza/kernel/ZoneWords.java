package eu.hanza.kernel;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** The names of time zones in words, as one says them in Polish and Ukrainian. */
final class ZoneWords {

  private static final Map<String, String> POLISH =
      Map.ofEntries(
          Map.entry("Europe/Warsaw", "czas warszawski"),
          Map.entry("Europe/Lisbon", "czas lizboński"),
          Map.entry("Europe/Brussels", "czas brukselski"),
          Map.entry("Europe/Oslo", "czas w Oslo"),
          Map.entry("Europe/Stockholm", "czas sztokholmski"),
          Map.entry("Europe/Copenhagen", "czas kopenhaski"),
          Map.entry("Europe/Vilnius", "czas wileński"),
          Map.entry("Europe/Riga", "czas ryski"),
          Map.entry("Europe/Tallinn", "czas talliński"),
          Map.entry("Europe/Kyiv", "czas kijowski"),
          Map.entry("Europe/Kiev", "czas kijowski"),
          Map.entry("Asia/Tbilisi", "czas w Tbilisi"),
          Map.entry("Asia/Tashkent", "czas taszkencki"),
          Map.entry("Atlantic/Reykjavik", "czas w Reykjaviku"),
          Map.entry("Europe/London", "czas londyński"),
          Map.entry("Europe/Berlin", "czas berliński"),
          Map.entry("Europe/Paris", "czas paryski"),
          Map.entry("Europe/Prague", "czas praski"),
          Map.entry("Europe/Chisinau", "czas kiszyniowski"),
          Map.entry("Asia/Yerevan", "czas erywański"),
          Map.entry("Asia/Baku", "czas w Baku"),
          Map.entry("Europe/Minsk", "czas miński"));

  private static final Map<String, String> UKRAINIAN =
      Map.ofEntries(
          Map.entry("Europe/Warsaw", "варшавський час"),
          Map.entry("Europe/Lisbon", "лісабонський час"),
          Map.entry("Europe/Brussels", "брюссельський час"),
          Map.entry("Europe/Vilnius", "вільнюський час"),
          Map.entry("Europe/Kyiv", "київський час"),
          Map.entry("Europe/Kiev", "київський час"),
          Map.entry("Asia/Tbilisi", "тбіліський час"),
          Map.entry("Asia/Tashkent", "ташкентський час"),
          Map.entry("Europe/London", "лондонський час"),
          Map.entry("Europe/Berlin", "берлінський час"),
          Map.entry("Europe/Chisinau", "кишинівський час"),
          Map.entry("Asia/Yerevan", "єреванський час"));

  private ZoneWords() {}

  /** The name of a zone: in words where they are known, else by its city, else by its offset. */
  static String name(ZoneId zone, Language language, Locale locale) {
    if (zone.normalized() instanceof ZoneOffset offset) {
      return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }
    var words =
        switch (language) {
          case PL -> POLISH.get(zone.getId());
          case UK -> UKRAINIAN.get(zone.getId());
          case EN -> null;
        };
    return words == null ? byCity(zone, language, locale) : words;
  }

  private static String byCity(ZoneId zone, Language language, Locale locale) {
    var id = TimeZone.getCanonicalID(zone.getId());
    var city =
        id == null
            ? null
            : TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(id);
    var name = city == null ? zone.getId() : city;
    return switch (language) {
      case PL -> "czas: " + name;
      case EN -> name + " time";
      case UK -> "час: " + name;
    };
  }
}
