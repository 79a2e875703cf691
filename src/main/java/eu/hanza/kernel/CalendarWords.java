package eu.hanza.kernel;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words for months and weekdays, folded, in Polish, English and Ukrainian. */
final class CalendarWords {

  private static final String[] MONTH_FORMS = {
    "stycznia styczen styczniu january січня січень січні",
    "lutego luty lutym february лютого лютий лютому",
    "marca marzec marcu march березня березень березні",
    "kwietnia kwiecien kwietniu april квітня квітень квітні",
    "maja maj maju may травня травень травні",
    "czerwca czerwiec czerwcu june червня червень червні",
    "lipca lipiec lipcu july липня липень липні",
    "sierpnia sierpien sierpniu august серпня серпень серпні",
    "wrzesnia wrzesien wrzesniu september вересня вересень вересні",
    "pazdziernika pazdziernik pazdzierniku october жовтня жовтень жовтні",
    "listopada listopad listopadzie november листопада листопад листопаді",
    "grudnia grudzien grudniu december грудня грудень грудні"
  };

  private static final String[] WEEKDAY_FORMS = {
    "poniedzialek monday понеділок",
    "wtorek tuesday вівторок",
    "sroda srode wednesday середа середу",
    "czwartek thursday четвер",
    "piatek friday п'ятниця п'ятницю",
    "sobota sobote saturday субота суботу",
    "niedziela niedziele sunday неділя неділю"
  };

  private static final Map<String, Integer> MONTHS = numbered(MONTH_FORMS);
  private static final Map<String, Integer> WEEKDAYS = numbered(WEEKDAY_FORMS);

  /** A part of a pattern: a month. */
  static final String MONTH = alternatives(MONTHS.keySet());

  /** A part of a pattern: a weekday. */
  static final String WEEKDAY = alternatives(WEEKDAYS.keySet());

  private CalendarWords() {}

  /** The number of a month, from one. */
  static int month(String word) {
    return numberOf(MONTHS, word);
  }

  /** The weekday that a word names. */
  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(numberOf(WEEKDAYS, word));
  }

  private static int numberOf(Map<String, Integer> words, String word) {
    return words.getOrDefault(word, 0);
  }

  private static Map<String, Integer> numbered(String... lines) {
    var words = new HashMap<String, Integer>();
    for (int i = 0; i < lines.length; i++) {
      for (var word : lines[i].split(" ")) {
        words.put(word, i + 1);
      }
    }
    return Map.copyOf(words);
  }

  private static String alternatives(Set<String> words) {
    return words.stream().sorted().collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
  }
}
