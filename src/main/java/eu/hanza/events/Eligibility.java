package eu.hanza.events;

import eu.hanza.kernel.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A declared condition of taking part (E-4): who does not meet it is refused, goes to a lower class
 * of the waiting list, or has to be approved. Its wording is public before anybody registers.
 *
 * @param field what is looked at
 * @param accepted the values that meet it: names of sectors, functions or kinds of organisations,
 *     the beginnings of codes of territories, or {@code yes} for members
 * @param outcome what happens to who does not meet it
 * @param wording the condition in words
 */
public record Eligibility(
    Field field, Set<String> accepted, Outcome outcome, LocalizedText wording) {

  /** Makes the values unchangeable. */
  public Eligibility {
    accepted = Set.copyOf(accepted);
  }

  /** What a condition looks at. */
  public enum Field {
    /** The sector that the person works in. */
    SECTOR,
    /** What the person does there. */
    FUNCTION,
    /** What kind the person's organisation is in the register. */
    ORGANISATION_KIND,
    /** Where its seat is: the beginning of a TERYT or NUTS code, or a country. */
    TERRITORY,
    /** Whether it is a member of the programme. */
    MEMBER;

    /** The key of its name. */
    public String key() {
      return "events.eligibility.field." + name();
    }
  }

  /** What happens to who does not meet a condition. */
  public enum Outcome {
    /** The registration is refused, and the condition named. */
    REFUSE,
    /** The person waits behind all who meet it. */
    WAIT,
    /** The office decides. */
    APPROVAL;

    /** The key of its name. */
    public String key() {
      return "events.eligibility.outcome." + name();
    }
  }

  /** Whether somebody with these facts meets it. */
  public boolean isMetBy(Map<Field, Set<String>> facts) {
    var known = facts.getOrDefault(field, Set.of());
    return field == Field.TERRITORY
        ? known.stream().anyMatch(code -> accepted.stream().anyMatch(code::startsWith))
        : known.stream().anyMatch(accepted::contains);
  }

  /** The conditions that somebody does not meet, in their order. */
  static List<Eligibility> unmet(List<Eligibility> conditions, Map<Field, Set<String>> facts) {
    return conditions.stream().filter(condition -> !condition.isMetBy(facts)).toList();
  }
}
