package eu.hanza.forms.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form as it stands on a page.
 *
 * @param name the name of its field, also its id on the page
 * @param kind how it is drawn: {@code text}, {@code textarea}, {@code number}, {@code money},
 *     {@code radio}, {@code select}, {@code checks}, {@code rank}, {@code date}, {@code time},
 *     {@code moment}, {@code tick}, {@code file}, {@code note}, {@code shown}, {@code group},
 *     {@code matrix}, {@code repeat}, {@code silent}
 * @param asked whether it is asked now; else nothing of it is shown
 * @param words what a person reads
 * @param required whether it must be answered
 * @param value what stands in the field
 * @param input further attributes of the field
 * @param choices what is offered
 * @param error what is wrong; null for nothing
 * @param proposals readings of a doubtful answer
 * @param theirs what somebody else wrote meanwhile; null for nothing
 * @param fresh whether it came with a newer version
 * @param file what was attached; null for nothing
 * @param description what is said of a picture; null where that is not asked
 * @param rows what a group holds
 * @param repeat the instances of a repeat; null where it is none
 */
public record RowView(
    String name,
    String kind,
    boolean asked,
    Words words,
    boolean required,
    String value,
    Input input,
    List<ChoiceView> choices,
    @Nullable String error,
    List<String> proposals,
    @Nullable Theirs theirs,
    boolean fresh,
    @Nullable FileView file,
    @Nullable Description description,
    List<RowView> rows,
    @Nullable RepeatView repeat) {

  /** Makes the lists unchangeable. */
  public RowView {
    choices = List.copyOf(choices);
    proposals = List.copyOf(proposals);
    rows = List.copyOf(rows);
  }

  /** The same, drawn in another way. */
  RowView as(String otherKind) {
    return new RowView(
        name,
        otherKind,
        asked,
        words,
        required,
        value,
        input,
        choices,
        error,
        proposals,
        theirs,
        fresh,
        file,
        description,
        rows,
        repeat);
  }

  /**
   * What a person reads, each with the language that it is in.
   *
   * @param label the question, or the heading
   * @param language the tag of the language of the label
   * @param hint a short help
   * @param guidance a longer help
   */
  public record Words(String label, String language, String hint, String guidance) {}

  /**
   * Attributes of a field.
   *
   * @param type the type of the input
   * @param unit what stands behind the field, such as a currency
   * @param autocomplete what browsers may fill in
   * @param mode which keyboard is offered
   * @param suggest where proposals come from
   * @param least the least number
   * @param most the greatest number
   * @param step between numbers
   */
  public record Input(
      String type,
      String unit,
      @Nullable String autocomplete,
      @Nullable String mode,
      @Nullable String suggest,
      @Nullable String least,
      @Nullable String most,
      @Nullable String step) {

    /** Nothing special. */
    public static final Input TEXT = of("text");

    /** An input of a type. */
    public static Input of(String type) {
      return new Input(type, "", null, null, null, null, null, null);
    }
  }

  /**
   * A choice.
   *
   * @param id the id of its field on the page
   * @param value what is sent
   * @param label what is read
   * @param language the tag of the language of the label
   * @param chosen whether it is taken
   * @param place which place it has in an order; empty for none
   * @param full whether no place of it is left
   * @param queued whether people may wait for a place of it
   * @param left how many places of it are left; null where their number has no limit
   */
  public record ChoiceView(
      String id,
      String value,
      String label,
      String language,
      boolean chosen,
      String place,
      boolean full,
      boolean queued,
      @Nullable Integer left) {}

  /** What somebody else wrote: who, when, what, and what we had typed. */
  public record Theirs(String who, String when, String value, String ours) {}

  /** An attached file: its id and name, its size in words, and where it is opened. */
  public record FileView(String id, String name, String size, String path) {}

  /**
   * What is asked of a picture besides itself.
   *
   * @param words what it shows
   * @param decorative whether it shows nothing to be told
   * @param missing whether there is a picture of which nothing was said
   */
  public record Description(String words, boolean decorative, boolean missing) {}

  /**
   * The instances of a repeat.
   *
   * @param instances each with its heading and rows
   * @param free whether people add and take away
   * @param mayAdd whether there is room for another
   */
  public record RepeatView(List<Instance> instances, boolean free, boolean mayAdd) {

    /** Makes the list unchangeable. */
    public RepeatView {
      instances = List.copyOf(instances);
    }
  }

  /** One instance: the name for buttons, its number, how many there are, its rows. */
  public record Instance(String name, int number, int count, List<RowView> rows) {

    /** Makes the list unchangeable. */
    public Instance {
      rows = List.copyOf(rows);
    }
  }

  /**
   * By what the page knows whether this row changed: everything that is drawn, except what a person
   * types into it.
   */
  public String mark() {
    if (!asked) {
      return "0";
    }
    var own =
        java.util.Objects.hash(
            kind,
            words,
            required,
            input,
            choices.stream()
                .map(choice -> choice.value() + choice.label() + choice.full() + choice.left())
                .toList(),
            error,
            proposals,
            theirs,
            fresh,
            file,
            description != null && description.missing(),
            kind.equals("shown") || kind.equals("note") ? value : "",
            repeat == null ? 0 : repeat.instances().size() + (repeat.mayAdd() ? 1000 : 0));
    return Integer.toHexString(own == 0 ? 1 : own);
  }
}
