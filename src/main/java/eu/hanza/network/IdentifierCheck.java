package eu.hanza.network;

import eu.hanza.kernel.Refusal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks whether an identifier can be right by its form and its check digit. A register of a
 * country that Hanza does not know is taken as it is written.
 */
public final class IdentifierCheck {

  private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};
  private static final int[] REGON_9 = {8, 9, 2, 3, 4, 5, 6, 7};
  private static final int[] REGON_14 = {2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8};
  private static final int[] ORGNR = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final Pattern TERC = Pattern.compile("\\d{2}|\\d{4}|\\d{6}[1234589]");
  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
  private static final Map<String, Integer> IBAN_LENGTHS =
      Map.ofEntries(
          Map.entry("PL", 28),
          Map.entry("NO", 15),
          Map.entry("DE", 22),
          Map.entry("LT", 20),
          Map.entry("LV", 21),
          Map.entry("EE", 20),
          Map.entry("SE", 24),
          Map.entry("DK", 18),
          Map.entry("FI", 18),
          Map.entry("IS", 26),
          Map.entry("UA", 29),
          Map.entry("MD", 24),
          Map.entry("GE", 22),
          Map.entry("AZ", 28),
          Map.entry("CZ", 24),
          Map.entry("SK", 24),
          Map.entry("HU", 28),
          Map.entry("RO", 24),
          Map.entry("BG", 22),
          Map.entry("PT", 25),
          Map.entry("ES", 24),
          Map.entry("FR", 27),
          Map.entry("IT", 27),
          Map.entry("BE", 16),
          Map.entry("NL", 18),
          Map.entry("GB", 22));
  private static final Map<String, String> VAT =
      Map.ofEntries(
          Map.entry("AT", "U\\d{8}"),
          Map.entry("BE", "[01]\\d{9}"),
          Map.entry("BG", "\\d{9,10}"),
          Map.entry("CY", "\\d{8}[A-Z]"),
          Map.entry("CZ", "\\d{8,10}"),
          Map.entry("DE", "\\d{9}"),
          Map.entry("DK", "\\d{8}"),
          Map.entry("EE", "\\d{9}"),
          Map.entry("EL", "\\d{9}"),
          Map.entry("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
          Map.entry("FI", "\\d{8}"),
          Map.entry("FR", "[A-Z0-9]{2}\\d{9}"),
          Map.entry("HR", "\\d{11}"),
          Map.entry("HU", "\\d{8}"),
          Map.entry("IE", "[0-9A-Z+*]{8,9}"),
          Map.entry("IT", "\\d{11}"),
          Map.entry("LT", "\\d{9}|\\d{12}"),
          Map.entry("LU", "\\d{8}"),
          Map.entry("LV", "\\d{11}"),
          Map.entry("MT", "\\d{8}"),
          Map.entry("NL", "[0-9A-Z+*]{12}"),
          Map.entry("PL", "\\d{10}"),
          Map.entry("PT", "\\d{9}"),
          Map.entry("RO", "\\d{2,10}"),
          Map.entry("SE", "\\d{12}"),
          Map.entry("SI", "\\d{8}"),
          Map.entry("SK", "\\d{10}"));

  private IdentifierCheck() {}

  /** What is wrong with an identifier; nothing if it can be right. */
  public static Optional<Refusal> check(IdentifierScheme scheme, String value) {
    return isRight(scheme, bare(value))
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                "network.identifier.wrong." + scheme.name(), Map.of("value", value.strip())));
  }

  private static boolean isRight(IdentifierScheme scheme, String bare) {
    return switch (scheme) {
      case NIP -> isNip(bare.startsWith("PL") ? bare.substring(2) : bare);
      case REGON -> isRegon(bare);
      case KRS -> bare.matches("\\d{10}");
      case RSPO -> bare.matches("\\d{1,10}");
      case NO_ORGNR -> isOrgnr(norwegian(bare));
      case PIC -> bare.matches("\\d{9}");
      case EU_VAT -> isVat(bare);
      case TERC -> TERC.matcher(bare).matches();
      case IBAN -> isIban(bare);
      case OTHER -> true;
    };
  }

  /**
   * The key by which the same identifier is known in every spelling: a Polish NIP with "PL" before
   * it is the same as without.
   */
  public static String key(IdentifierScheme scheme, String country, String value) {
    var bare = bare(value);
    return switch (scheme) {
      case NIP -> "NIP:" + (bare.startsWith("PL") ? bare.substring(2) : bare);
      case NO_ORGNR -> "NO_ORGNR:" + norwegian(bare);
      case EU_VAT -> {
        if (bare.startsWith("PL")) {
          yield "NIP:" + bare.substring(2);
        }
        yield bare.startsWith("NO") ? "NO_ORGNR:" + norwegian(bare) : "EU_VAT:" + bare;
      }
      case OTHER -> "OTHER:" + country + ":" + bare;
      case REGON, KRS, RSPO, PIC, TERC, IBAN -> scheme.name() + ":" + bare;
    };
  }

  private static String bare(String value) {
    return value.replaceAll("[\\s\\u00A0\\u202F.\\-–/]", "").toUpperCase(Locale.ROOT);
  }

  private static String norwegian(String bare) {
    var digits = bare.startsWith("NO") ? bare.substring(2) : bare;
    return digits.endsWith("MVA") ? digits.substring(0, digits.length() - 3) : digits;
  }

  private static boolean isNip(String digits) {
    return digits.matches("\\d{10}") && sum(NIP, digits) % 11 == digit(digits, 9);
  }

  private static boolean isRegon(String digits) {
    if (!digits.matches("\\d{9}|\\d{14}") || sum(REGON_9, digits) % 11 % 10 != digit(digits, 8)) {
      return false;
    }
    return digits.length() == 9 || sum(REGON_14, digits) % 11 % 10 == digit(digits, 13);
  }

  private static boolean isOrgnr(String digits) {
    return digits.matches("\\d{9}") && (11 - sum(ORGNR, digits) % 11) % 11 == digit(digits, 8);
  }

  private static boolean isVat(String bare) {
    if (bare.length() < 4) {
      return false;
    }
    var country = bare.substring(0, 2);
    var rest = bare.substring(2);
    var pattern = VAT.get(country);
    if (pattern == null) {
      return country.matches("[A-Z]{2}");
    }
    return rest.matches(pattern) && (!country.equals("PL") || isNip(rest));
  }

  private static boolean isIban(String bare) {
    if (!IBAN.matcher(bare).matches()) {
      return false;
    }
    var length = IBAN_LENGTHS.get(bare.substring(0, 2));
    if (length != null && length != bare.length()) {
      return false;
    }
    var digits = new StringBuilder();
    for (var c : (bare.substring(4) + bare.substring(0, 4)).toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
  }

  private static int sum(int[] weights, String digits) {
    var sum = 0;
    for (var i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  private static int digit(String digits, int place) {
    return digits.charAt(place) - '0';
  }
}
