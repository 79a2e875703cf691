package eu.hanza.forms.change;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.change.AnswerUnion.Values;
import eu.hanza.forms.change.AnswerUnion.Version;
import eu.hanza.kernel.Language;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names columns by alias in the newest version that has the question, else by its name or its
 * words; none twice.
 */
final class UnionHeaders {

  private static final Pattern LINES = Pattern.compile("\\s+");

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of(AnswerUnion.FORM_VERSION));

  /** Takes the versions from the newest on. */
  UnionHeaders(Collection<Version> newestFirst, Values values) {
    for (var version : newestFirst) {
      version.form().all().forEach(row -> names.putIfAbsent(row.id().value(), name(row, values)));
    }
  }

  private static String name(FormItem row, Values values) {
    var alias = row instanceof Question question ? question.terms().alias().strip() : "";
    if (!alias.isEmpty()) {
      return alias;
    }
    return switch (values) {
      case Values.Names() -> row.name();
      case Values.Labels(Language language) -> words(row, language);
    };
  }

  private static String words(FormItem row, Language language) {
    var label = row.wording().label().in(language).text().strip();
    return label.isEmpty() ? row.name() : LINES.matcher(label).replaceAll(" ");
  }

  String of(UnionColumn column) {
    var header = new StringBuilder();
    for (var instance : column.instances()) {
      header
          .append(named(instance.repeat().value()))
          .append('[')
          .append(instance.number())
          .append("]/");
    }
    header.append(named(column.question()));
    if (!column.choice().isEmpty()) {
      header.append('/').append(column.choice());
    }
    var name = header.toString();
    for (var i = 2; !taken.add(name); i++) {
      name = header + "." + i;
    }
    return name;
  }

  private String named(String id) {
    var name = names.get(id);
    return name == null ? id.substring(1) : name;
  }
}
