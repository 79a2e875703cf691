package eu.hanza.programmes.web;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.Founder;
import eu.hanza.programmes.Founder.Level;
import eu.hanza.shell.spi.FieldView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A founder of a programme, as it is typed. */
record FounderForm(
    @NotBlank String organisation,
    Level level,
    @Size(max = 300) String act,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo)
    implements PartForm {

  FounderForm {
    organisation = Objects.requireNonNullElse(organisation, "").strip();
    level = Objects.requireNonNullElse(level, Level.MUNICIPALITY);
    act = Objects.requireNonNullElse(act, "").strip();
  }

  static final FounderForm EMPTY = new FounderForm("", Level.MUNICIPALITY, "", null, null);

  Founder founder(OrganisationId id) {
    return new Founder(id, level, act, validFrom, validTo);
  }

  @Override
  public List<FieldView> fields(Words words) {
    return List.of(
        FieldView.text("organisation", words.t("field.organisation"), organisation)
            .hint(words.t("hint.organisation")),
        FieldView.choice(
            "level",
            words.t("field.level"),
            level.name(),
            words.options(Level.values(), "programmes.founder.level.")),
        FieldView.text("act", words.t("field.act"), act).orNothing(),
        FieldView.day("validFrom", words.t("field.validFrom"), validFrom).orNothing(),
        FieldView.day("validTo", words.t("field.validTo"), validTo).orNothing());
  }
}
