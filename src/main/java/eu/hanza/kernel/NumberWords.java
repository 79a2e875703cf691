package eu.hanza.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers one to twenty in words, folded, in Polish, English and Ukrainian. */
final class NumberWords {

  private static final String[] FORMS = {
    "jeden jedna jedno jednego jednej jednym one один одна одне одного однієї",
    "dwa dwie dwaj dwoch dwom dwoma dwu two два дві двох двом двома двоє",
    "trzy trzej trzech trzem trzema three три трьох трьом трьома троє",
    "cztery czterej czterech czterem czterema four чотири чотирьох чотирьом чотирма",
    "piec pieciu piecioma five п'ять п'яти п'ятьох п'ятьма",
    "szesc szesciu szescioma six шість шести шістьох шістьма",
    "siedem siedmiu siedmioma seven сім семи сімох сьома",
    "osiem osmiu osmioma eight вісім восьми вісьмох вісьма",
    "dziewiec dziewieciu dziewiecioma nine дев'ять дев'яти дев'ятьох",
    "dziesiec dziesieciu dziesiecioma ten десять десяти десятьох",
    "jedenascie jedenastu jedenastoma eleven одинадцять одинадцяти одинадцятьох",
    "dwanascie dwunastu dwunastoma twelve дванадцять дванадцяти дванадцятьох",
    "trzynascie trzynastu trzynastoma thirteen тринадцять тринадцяти тринадцятьох",
    "czternascie czternastu czternastoma fourteen чотирнадцять чотирнадцяти чотирнадцятьох",
    "pietnascie pietnastu pietnastoma fifteen п'ятнадцять п'ятнадцяти п'ятнадцятьох",
    "szesnascie szesnastu szesnastoma sixteen шістнадцять шістнадцяти шістнадцятьох",
    "siedemnascie siedemnastu siedemnastoma seventeen сімнадцять сімнадцяти сімнадцятьох",
    "osiemnascie osiemnastu osiemnastoma eighteen вісімнадцять вісімнадцяти вісімнадцятьох",
    "dziewietnascie dziewietnastu dziewietnastoma nineteen дев'ятнадцять дев'ятнадцяти",
    "dwadziescia dwudziestu dwudziestoma twenty двадцять двадцяти двадцятьох"
  };

  private static final Map<String, Integer> VALUES = values();

  /** A part of a pattern: up to three digits, or a number in words, not inside another word. */
  static final String PATTERN =
      "(?<![\\p{L}\\d.,'])(\\d{1,3}|"
          + VALUES.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(Collectors.joining("|"))
          + ")";

  private NumberWords() {}

  /** The number that digits or a word of {@link #PATTERN} spell. */
  static int valueOf(String word) {
    var value = VALUES.get(word);
    return value == null ? Integer.parseInt(word) : value;
  }

  private static Map<String, Integer> values() {
    var values = new HashMap<String, Integer>();
    for (int i = 0; i < FORMS.length; i++) {
      var number = i + 1;
      Arrays.stream(FORMS[i].split(" ")).forEach(form -> values.put(form, number));
    }
    return Collections.unmodifiableMap(values);
  }
}
