package eu.hanza.shell.spi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form that came in, in the reader's words: for the summary above it and
 * beside each field.
 *
 * @param all the errors in the order of the fields
 */
public record FormErrors(List<FieldError> all) {

  /** Nothing is wrong. */
  public static final FormErrors NONE = new FormErrors(List.of());

  /** Makes the list unchangeable. */
  public FormErrors {
    all = List.copyOf(all);
  }

  /**
   * One error.
   *
   * @param field the field's name; empty for the whole form
   * @param label what the field is called on the page; empty where nobody said
   * @param text what to do about it
   * @param typed what was typed, where it could not be read; null where the form has it
   */
  public record FieldError(String field, String label, String text, @Nullable String typed) {

    /** An error of a field that is not called anything. */
    public FieldError(String field, String text) {
      this(field, "", text, null);
    }

    /** The error away from its field: what the field is called, then what to do. */
    public String summary() {
      return label.isEmpty() ? text : label + ": " + uncapitalised();
    }

    /** A word in capitals stays as it is. */
    private String uncapitalised() {
      var isWord = text.length() > 1 && !Character.isUpperCase(text.codePointAt(1));
      return isWord
          ? text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1)
          : text;
    }

    private FieldError called(String name) {
      return new FieldError(field, name, text, typed);
    }
  }

  /** Whether anything is wrong. */
  public boolean any() {
    return !all.isEmpty();
  }

  /** What is wrong with a field; null if nothing is. */
  public @Nullable String at(String field) {
    return all.stream()
        .filter(error -> error.field().equals(field))
        .map(FieldError::text)
        .findFirst()
        .orElse(null);
  }

  /** Whether something is wrong with one of these fields, in any of its languages. */
  public boolean among(String... fields) {
    return all.stream()
        .map(FieldError::field)
        .anyMatch(
            wrong ->
                Arrays.stream(fields)
                    .anyMatch(one -> wrong.equals(one) || wrong.startsWith(one + "-")));
  }

  /** What a field shows: what was typed there and could not be read, or else its value. */
  public String shown(String field, String value) {
    return all.stream()
        .filter(error -> error.field().equals(field) && error.typed() != null)
        .map(error -> Objects.requireNonNull(error.typed()))
        .findFirst()
        .orElse(value);
  }

  /** The same errors in the order of these fields and by their names. */
  FormErrors along(List<FieldView> fields) {
    var labels =
        fields.stream()
            .collect(Collectors.toMap(FieldView::name, FieldView::label, (one, other) -> one));
    var order = fields.stream().map(FieldView::name).toList();
    return new FormErrors(
        all.stream()
            .map(error -> labels.containsKey(error.field()) ? called(error, labels) : error)
            .sorted(Comparator.comparingInt(error -> place(error.field(), order)))
            .toList());
  }

  private static FieldError called(FieldError error, Map<String, String> labels) {
    return error.called(labels.getOrDefault(error.field(), ""));
  }

  /** The same errors, sorted by the place of their fields; unknown fields come last. */
  FormErrors inOrder(List<String> fields) {
    Function<FieldError, Integer> place = error -> place(error.field(), fields);
    return new FormErrors(all.stream().sorted(Comparator.comparing(place)).toList());
  }

  private static int place(String field, List<String> order) {
    var known = order.indexOf(field);
    var whole = known < 0 && field.contains("-") ? field.substring(0, field.indexOf('-')) : field;
    var at = order.indexOf(whole);
    return field.isEmpty() ? -1 : at < 0 ? order.size() : at;
  }
}
