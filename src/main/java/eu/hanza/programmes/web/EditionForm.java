package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.EditionSummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An edition of a programme, as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // null until it is validated
record EditionForm(
    @NotNull @Min(1900) @Max(2200) @Nullable Integer year,
    @Min(1) @Nullable Integer number,
    @Longest(max = 300) WrittenText name,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate startsOn,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate endsOn)
    implements PartForm {

  EditionForm {
    name = Objects.requireNonNullElse(name, WrittenText.EMPTY);
  }

  static final EditionForm EMPTY = new EditionForm(null, null, WrittenText.EMPTY, null, null);

  static EditionForm of(EditionSummary edition) {
    return new EditionForm(
        edition.year(),
        edition.number(),
        WrittenText.of(edition.name()),
        edition.startsOn(),
        edition.endsOn());
  }

  EditionSummary edition(EditionId id, ProgrammeId programme, LocalizedText before) {
    return new EditionSummary(
        id, programme, Objects.requireNonNull(year), number, name.over(before), startsOn, endsOn);
  }

  @Override
  public List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.of("number", "year", words.t("field.year"), year));
    fields.add(FieldView.of("number", "number", words.t("field.number"), number).orNothing());
    fields.addAll(words.line(name, "name", false));
    fields.add(FieldView.day("startsOn", words.t("field.startsOn"), startsOn).orNothing());
    fields.add(FieldView.day("endsOn", words.t("field.endsOn"), endsOn).orNothing());
    return fields;
  }
}
