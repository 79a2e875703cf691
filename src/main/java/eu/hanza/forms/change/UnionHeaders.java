package eu.hanza.forms.change;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;
import eu.hanza.forms.change.AnswerUnion.Version;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names columns: by alias or name in the newest version that has the question, none twice. */
final class UnionHeaders {

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of(AnswerUnion.FORM_VERSION));

  /** Takes the versions from the newest on. */
  UnionHeaders(Collection<Version> newestFirst) {
    for (var version : newestFirst) {
      version.form().all().forEach(row -> names.putIfAbsent(row.id().value(), name(row)));
    }
  }

  private static String name(FormItem row) {
    var alias = row instanceof Question question ? question.terms().alias().strip() : "";
    return alias.isEmpty() ? row.name() : alias;
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
