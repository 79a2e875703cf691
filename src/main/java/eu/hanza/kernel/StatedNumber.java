package eu.hanza.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a text taken apart: its qualifier, its readings and the words around it that are
 * neither qualifier nor scale.
 */
record StatedNumber(Qualifier qualifier, List<BigDecimal> readings, List<String> words) {

  private static final Pattern FORM =
      Pattern.compile("([^\\d-]*)(-? ?)(\\d(?:[\\d .,']*\\d)?)([^\\d]*)");
  private static final int LONGEST = 200;
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

  /** Longer phrases come first, so that "nie więcej niż" is not "więcej niż". */
  private static final List<Map.Entry<String, Qualifier>> QUALIFIERS =
      Stream.of(
              phrases(
                  Qualifier.AT_LEAST, "nie mniej niz,co najmniej,przynajmniej,minimum,min.,min"),
              phrases(Qualifier.AT_LEAST, "no less than,at least,не менше ніж,не менше,щонайменше"),
              phrases(Qualifier.AT_LEAST, "мін.,>=,≥"),
              phrases(
                  Qualifier.AT_MOST, "nie wiecej niz,co najwyzej,maksymalnie,maks.,max.,max,do"),
              phrases(Qualifier.AT_MOST, "no more than,at most,up to,не більше ніж,не більше"),
              phrases(Qualifier.AT_MOST, "щонайбільше,макс.,до,<=,≤"),
              phrases(
                  Qualifier.ABOUT, "mniej wiecej,okolo,ok.,approximately,approx.,about,circa,ca."),
              phrases(Qualifier.ABOUT, "близько,приблизно,~"),
              phrases(
                  Qualifier.BELOW, "mniej niz,ponizej,prawie,niemal,blisko,less than,fewer than"),
              phrases(Qualifier.BELOW, "almost,nearly,below,under,менше ніж,менше,майже,<"),
              phrases(Qualifier.ABOVE, "wiecej niz,powyzej,przeszlo,ponad,more than,above,over"),
              phrases(Qualifier.ABOVE, "більше ніж,більш ніж,більше,понад,>"))
          .flatMap(s -> s)
          .toList();

  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          Map.entry("tys", 3),
          Map.entry("tysi", 3),
          Map.entry("thousand", 3),
          Map.entry("тис", 3),
          Map.entry("mln", 6),
          Map.entry("mili", 6),
          Map.entry("milli", 6),
          Map.entry("млн", 6),
          Map.entry("мільй", 6),
          Map.entry("mld", 9),
          Map.entry("miliar", 9),
          Map.entry("bn", 9),
          Map.entry("billion", 9),
          Map.entry("млрд", 9),
          Map.entry("мільяр", 9));
  private static final Pattern SCALE =
      Pattern.compile(
          "^(?:(tys|mln|mld|bn|тис|млн|млрд)(?![\\p{L}])\\.?|(miliar|мільяр)\\p{L}*"
              + "|(tysi|mili|milli|thousand|тис|мільй|billion)\\p{L}*)");

  /** Takes a text apart, if it holds exactly one number. */
  static Optional<StatedNumber> in(String text, Language language, boolean strict) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var folded = IN_BRACKETS.matcher(NormalisedText.fold(text)).replaceAll(" ");
    var form = FORM.matcher(folded.replaceAll(",-(?= |$)", "").strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var before = form.group(1).strip();
    var found = QUALIFIERS.stream().filter(q -> begins(before, q.getKey())).findFirst();
    var rest = found.map(q -> before.substring(q.getKey().length())).orElse(before);
    var after = form.group(4).strip();
    var power = scaleOf(after);
    var readings = readings(form.group(3), language, strict, power.isPresent());
    var sign = form.group(2).isEmpty() ? 1 : -1;
    var words = rest + " " + SCALE.matcher(after).replaceFirst(" ");
    return Optional.of(
        new StatedNumber(
            found.map(Map.Entry::getValue).orElse(Qualifier.EXACT),
            readings.stream().map(r -> scaled(r, sign, power.orElse(0))).toList(),
            Stream.of(words.split("[ .]+")).filter(w -> !w.isEmpty()).toList()));
  }

  private static Stream<Map.Entry<String, Qualifier>> phrases(Qualifier qualifier, String list) {
    return Stream.of(list.split(",")).map(phrase -> Map.entry(phrase, qualifier));
  }

  private static boolean begins(String before, String phrase) {
    var next = phrase.length();
    return before.startsWith(phrase)
        && (before.length() == next
            || !Character.isLetter(before.charAt(next))
            || !Character.isLetter(phrase.charAt(next - 1)));
  }

  private static Optional<Integer> scaleOf(String after) {
    var scale = SCALE.matcher(after);
    if (!scale.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= scale.groupCount(); group++) {
      if (scale.group(group) != null) {
        return Optional.ofNullable(SCALES.get(scale.group(group)));
      }
    }
    return Optional.empty();
  }

  /** Before "million" a separator with three digits is a decimal one, except a Polish dot. */
  private static List<BigDecimal> readings(
      String digits, Language language, boolean strict, boolean scaled) {
    var readings = Digits.read(digits, language, strict && !scaled);
    var polishDot = language == Language.PL && digits.matches("\\d+\\.\\d{3}");
    if (!scaled || !digits.matches("\\d+[.,]\\d{3}")) {
      return readings;
    }
    var decimal = new BigDecimal(digits.replace(',', '.'));
    return polishDot
        ? Stream.of(decimal, readings.getFirst()).distinct().toList()
        : List.of(decimal);
  }

  private static BigDecimal scaled(BigDecimal reading, int sign, int power) {
    return reading.multiply(BigDecimal.valueOf(sign)).scaleByPowerOfTen(power);
  }
}
