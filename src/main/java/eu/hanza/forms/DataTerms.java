package eu.hanza.forms;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the columns {@code hanza::…} say of a question: in what it is counted, why it is asked and
 * who may see the answer. An empty text says nothing.
 *
 * @param unit what the number counts, such as {@code km} or {@code %}
 * @param currency the currency of an amount, of ISO 4217
 * @param purpose why the answer is needed
 * @param basis the legal basis of processing it
 * @param retentionDays how long it is kept; null where nothing is said
 * @param sensitive whether it is of a special category
 * @param audience who may see it
 * @param reportCode where it goes in a report
 * @param weight what it weighs in an assessment
 * @param alias another name in exports
 */
public record DataTerms(
    String unit,
    String currency,
    String purpose,
    String basis,
    @Nullable Integer retentionDays,
    boolean sensitive,
    String audience,
    String reportCode,
    String weight,
    String alias) {

  /** Nothing said. */
  public static final DataTerms NONE = new DataTerms("", "", "", "", null, false, "", "", "", "");

  /** An amount in a currency. */
  public static DataTerms in(String currency) {
    return new DataTerms("", currency, "", "", null, false, "", "", "", "");
  }

  /** A number of units. */
  public static DataTerms of(String unit) {
    return new DataTerms(unit, "", "", "", null, false, "", "", "", "");
  }

  /** How many days the answer is kept, if that is said. */
  public OptionalInt retention() {
    return retentionDays == null ? OptionalInt.empty() : OptionalInt.of(retentionDays);
  }
}
