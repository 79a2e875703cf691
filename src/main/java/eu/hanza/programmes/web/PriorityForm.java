package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.PriorityId;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A priority of a programme or of its fund, as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // null until it is validated
record PriorityForm(
    String funder,
    @Longest(max = 300) WrittenText name,
    @NotBlank @Size(max = 300) String source,
    @Size(max = 500) @Pattern(regexp = "|https?://\\S+") String address,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo)
    implements PartForm {

  static final PriorityForm EMPTY = new PriorityForm("", WrittenText.EMPTY, "", "", null, null);

  PriorityForm {
    funder = Objects.requireNonNullElse(funder, "");
    name = Objects.requireNonNullElse(name, WrittenText.EMPTY);
    source = Objects.requireNonNullElse(source, "").strip();
    address = Objects.requireNonNullElse(address, "").strip();
  }

  static PriorityForm of(PrioritySummary priority) {
    return new PriorityForm(
        priority.funder() == null ? "" : priority.funder().toString(),
        WrittenText.of(priority.name()),
        priority.source(),
        priority.address(),
        priority.validity().from(),
        priority.validity().to());
  }

  boolean isBackwards() {
    return validFrom != null && validTo != null && validTo.isBefore(validFrom);
  }

  PrioritySummary priority(PriorityId id, ProgrammeId programme, LocalizedText before) {
    return new PrioritySummary(
        id,
        funder.isEmpty() ? programme : null,
        funder.isEmpty() ? null : FunderId.of(funder),
        name.over(before),
        source,
        address,
        new Period(Objects.requireNonNull(validFrom), Objects.requireNonNull(validTo)));
  }

  @Override
  public List<FieldView> fields(Words words) {
    return fields(words, List.of());
  }

  /** The fields; the choice of whose it is only where there is one. */
  List<FieldView> fields(Words words, List<Option> owners) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(name, "name", true));
    fields.add(
        FieldView.text("source", words.t("field.document"), source).hint(words.t("hint.document")));
    fields.add(FieldView.of("url", "address", words.t("field.document-at"), address).orNothing());
    fields.add(FieldView.day("validFrom", words.t("field.validFrom"), validFrom));
    fields.add(
        FieldView.day("validTo", words.t("field.validTo"), validTo).hint(words.t("hint.years")));
    if (owners.size() > 1) {
      fields.add(FieldView.choice("funder", words.t("field.whose"), funder, owners));
    }
    return fields;
  }
}
