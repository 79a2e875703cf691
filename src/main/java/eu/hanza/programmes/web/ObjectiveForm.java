package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.Objective;
import eu.hanza.programmes.ObjectiveId;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An objective of a programme, as it is typed. */
record ObjectiveForm(@Longest(max = 200) WrittenText domain, @Longest(max = 1000) WrittenText text)
    implements PartForm {

  ObjectiveForm {
    domain = Objects.requireNonNullElse(domain, WrittenText.EMPTY);
    text = Objects.requireNonNullElse(text, WrittenText.EMPTY);
  }

  static ObjectiveForm of(Objective objective) {
    return new ObjectiveForm(WrittenText.of(objective.domain()), WrittenText.of(objective.text()));
  }

  static Objective blank(ObjectiveId id) {
    return new Objective(id, LocalizedText.EMPTY, LocalizedText.EMPTY);
  }

  Objective over(Objective before) {
    return new Objective(before.id(), domain.over(before.domain()), text.over(before.text()));
  }

  @Override
  public List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(domain, "domain", true));
    fields.addAll(words.lines(text, "text", false));
    return fields;
  }
}
