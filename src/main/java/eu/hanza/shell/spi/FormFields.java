package eu.hanza.shell.spi;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The fields of a form: the components of its record, in the order of its page. */
record FormFields(Class<?> form, List<String> names) {

  static FormFields of(Class<?> form) {
    var components = form.getRecordComponents();
    return new FormFields(
        form,
        components == null
            ? List.of()
            : Arrays.stream(components).map(RecordComponent::getName).toList());
  }

  /** A part of a form that a constraint is about. */
  record Place(String component, String key) {

    /** The id of its element on the page: one language of a text has its own. */
    String field() {
      return key.isEmpty() ? component : component + "-" + key;
    }
  }

  static Place place(ConstraintViolation<?> violation) {
    var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    var key = nodes.stream().map(FormFields::key).filter(found -> !found.isEmpty()).findFirst();
    return new Place(String.valueOf(nodes.getFirst().getName()), key.orElse(""));
  }

  private static String key(Path.Node node) {
    return node.getKey() == null ? "" : node.getKey().toString();
  }

  /** The fields that a rule compares; empty if it is none. */
  List<String> compared(String rule) {
    return getter(rule).map(found -> List.of(found.value())).orElse(List.of());
  }

  private Optional<Beside> getter(String rule) {
    var name = "is" + rule.substring(0, 1).toUpperCase(Locale.ROOT) + rule.substring(1);
    return Arrays.stream(form.getMethods())
        .filter(method -> method.getName().equals(name))
        .flatMap(method -> Optional.ofNullable(method.getAnnotation(Beside.class)).stream())
        .findFirst();
  }
}
