package eu.hanza.forms.change;

import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is different between the published version of a form and the one that is to follow it, and
 * what that means for answers already given.
 */
public record FormChange(List<Difference> differences) {

  /** What a difference means for answers already given. */
  public enum Weight {
    /** Nothing. */
    HARMLESS,
    /** People may be asked again, or asked for less. */
    OF_EFFECT,
    /** Answers may no longer fit. */
    BREAKING
  }

  /** What is different. */
  public enum What {
    /** A new row. */
    ADDED,
    /** A new question that must be answered. */
    ADDED_REQUIRED,
    /** A row that was retired and is back. */
    RESTORED,
    /** A row that is retired. */
    RETIRED,
    /** A published row that is gone altogether. */
    REMOVED,
    /** Another name in rules and exports. */
    RENAMED,
    /** Other words. */
    REWORDED,
    /** Another hint. */
    HINT,
    /** Another place, in another group. */
    MOVED,
    /** A place in a repeat, where there was none before. */
    INTO_REPEAT,
    /** A place out of a repeat. */
    OUT_OF_REPEAT,
    /** Another order of rows. */
    REORDERED,
    /** A type that takes all answers of the old one. */
    WIDENED,
    /** A type that does not. */
    TYPE,
    /** Another rule. */
    RULE,
    /** A repeat that may be asked less often. */
    REPEAT_NARROWED,
    /** A repeat that may be asked more often. */
    REPEAT_WIDENED,
    /** Other settings of the type. */
    PARAMETERS,
    /** Shown in another way. */
    SHOWN,
    /** Checked in another way, as an address or an amount. */
    KIND,
    /** Counted in another currency. */
    CURRENCY,
    /** Counted in another unit. */
    UNIT,
    /** Asked for another reason, kept for another time or seen by others. */
    TERMS,
    /** Another alias, code or weight. */
    REPORTING,
    /** A new choice. */
    CHOICE_ADDED,
    /** A choice that is offered no more. */
    CHOICE_RETIRED,
    /** A choice that is offered again. */
    CHOICE_RESTORED,
    /** A published choice that is gone altogether. */
    CHOICE_REMOVED,
    /** Other words of a choice. */
    CHOICE_REWORDED,
    /** Other columns by which choices are filtered. */
    CHOICE_COLUMNS,
    /** Another number of places. */
    CHOICE_QUOTA,
    /** Another title. */
    TITLE,
    /** A new language. */
    LANGUAGE_ADDED,
    /** A language less. */
    LANGUAGE_REMOVED,
    /** Other settings of the form. */
    SETTINGS
  }

  /**
   * One difference.
   *
   * @param id the row; empty for the form as a whole
   * @param name the name of the row in the newer version
   * @param values what the message names
   */
  public record Difference(
      Optional<QuestionId> id, String name, What what, Weight weight, Map<String, Object> values) {

    /** Makes the values unchangeable. */
    public Difference {
      values = Map.copyOf(values);
    }

    /** The key of the message. */
    public String key() {
      return "forms.office.change." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Makes the list unchangeable. */
  public FormChange {
    differences = List.copyOf(differences);
  }

  /** Compares what is published with what is to follow. */
  public static FormChange between(FormDefinition published, FormDefinition draft) {
    return new FormChange(new Comparison(published, draft).differences());
  }

  /** The heaviest of all weights. */
  public Weight weight() {
    return differences.stream()
        .map(Difference::weight)
        .max(Comparator.naturalOrder())
        .orElse(Weight.HARMLESS);
  }

  /** The differences of one weight. */
  public List<Difference> of(Weight weight) {
    return differences.stream().filter(one -> one.weight() == weight).toList();
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return differences.isEmpty();
  }
}
