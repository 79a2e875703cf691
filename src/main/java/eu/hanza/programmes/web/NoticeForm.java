package eu.hanza.programmes.web;

import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.NoticeWording;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A new wording of a co-financing notice, as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // null until it is validated
record NoticeForm(
    String edition,
    WrittenText wording,
    WrittenText disclaimer,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom)
    implements PartForm {

  NoticeForm {
    edition = Objects.requireNonNullElse(edition, "");
    wording = Objects.requireNonNullElse(wording, WrittenText.EMPTY);
    disclaimer = Objects.requireNonNullElse(disclaimer, WrittenText.EMPTY);
  }

  static final NoticeForm EMPTY = new NoticeForm("", WrittenText.EMPTY, WrittenText.EMPTY, null);

  NoticeWording notice() {
    return new NoticeWording(
        edition.isEmpty() ? null : EditionId.of(edition),
        wording.text(),
        disclaimer.text(),
        null,
        Objects.requireNonNull(validFrom));
  }

  @Override
  public List<FieldView> fields(Words words) {
    return fields(words, List.of());
  }

  List<FieldView> fields(Words words, List<Option> editions) {
    var fields = new ArrayList<FieldView>();
    fields.add(
        FieldView.choice("edition", words.t("field.edition"), edition, editions).orNothing());
    for (var field : words.lines(wording, "wording", true)) {
      fields.add(field.hint(words.t("hint.wording")));
    }
    fields.addAll(words.lines(disclaimer, "disclaimer", false));
    fields.add(FieldView.day("validFrom", words.t("field.validFrom"), validFrom));
    return fields;
  }
}
