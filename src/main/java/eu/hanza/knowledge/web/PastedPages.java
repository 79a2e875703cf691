package eu.hanza.knowledge.web;

import eu.hanza.kernel.Language;
import eu.hanza.knowledge.Pasted;
import eu.hanza.knowledge.web.PastedPage.Field;
import eu.hanza.knowledge.web.PastedPage.Value;
import eu.hanza.shell.spi.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Shows authors what of their pasted texts stays, before it is saved. */
@Component
class PastedPages {

  /** Sent by whoever goes back to the form instead of going on. */
  static final String BACK = "back";

  private static final Pattern TEXT =
      Pattern.compile(
          "(title|summary|problem|solution|stakeholders|resources|evidence|challenges|transfer"
              + "|further)\\[([A-Za-z-]{2,12})]|(proofs)");

  private final Messages messages;

  PastedPages(Messages messages) {
    this.messages = messages;
  }

  /** Whether somebody wants the form back with all that was typed. */
  static boolean isBack(HttpServletRequest request) {
    return request.getParameter(BACK) != null;
  }

  /** What would change in the texts of a form; nothing where they are plain already. */
  Optional<PastedPage> page(HttpServletRequest request, String action, Language language) {
    var fields = new ArrayList<Field>();
    var cleaned = new ArrayList<Value>();
    var typed = new ArrayList<Value>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (name.equals("_csrf") || name.equals(BACK)) {
                return;
              }
              Arrays.stream(values).forEach(value -> typed.add(new Value(name, value)));
              Arrays.stream(values)
                  .forEach(
                      value -> cleaned.add(new Value(name, clean(name, value, fields, language))));
            });
    return fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new PastedPage(action, fields, cleaned, typed));
  }

  private String clean(String name, String value, List<Field> fields, Language language) {
    var match = TEXT.matcher(name);
    if (!match.matches()) {
      return value;
    }
    var pasted = Pasted.of(value);
    if (pasted.isChanged()) {
      var field = match.group(3) == null ? match.group(1) : match.group(3);
      var tag = match.group(2) == null ? "" : match.group(2);
      var label = messages.text(language, "knowledge.field." + field);
      var removed = pasted.removed().stream().map(one -> said(one, language)).toList();
      fields.add(new Field(label, tag, pasted.came(), pasted.stays(), removed));
    }
    return pasted.stays();
  }

  private String said(Pasted.Removed removed, Language language) {
    return messages.text(
        language,
        "knowledge.pasted." + removed.sort(),
        "name",
        removed.name(),
        "n",
        removed.times());
  }
}
