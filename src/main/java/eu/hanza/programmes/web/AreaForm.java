package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An area of a programme, as it is typed. */
record AreaForm(
    @Longest(max = 300) WrittenText name,
    @Longest(max = 1000) WrittenText gloss,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo)
    implements PartForm {

  AreaForm {
    name = Objects.requireNonNullElse(name, WrittenText.EMPTY);
    gloss = Objects.requireNonNullElse(gloss, WrittenText.EMPTY);
  }

  static AreaForm of(Area area) {
    return new AreaForm(
        WrittenText.of(area.name()),
        WrittenText.of(area.gloss()),
        area.validFrom(),
        area.validTo());
  }

  static Area blank(AreaId id) {
    return new Area(id, LocalizedText.EMPTY, LocalizedText.EMPTY, null, null);
  }

  Area over(Area before) {
    return new Area(
        before.id(), name.over(before.name()), gloss.over(before.gloss()), validFrom, validTo);
  }

  @Override
  public List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(name, "name", true));
    fields.addAll(words.line(gloss, "gloss", false));
    fields.add(FieldView.day("validFrom", words.t("field.validFrom"), validFrom).orNothing());
    fields.add(FieldView.day("validTo", words.t("field.validTo"), validTo).orNothing());
    return fields;
  }
}
