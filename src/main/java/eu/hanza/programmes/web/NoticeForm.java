package eu.hanza.programmes.web;

import eu.hanza.files.Upload;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.NoticeWording;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** A new wording of a co-financing notice, as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // null until it is validated
record NoticeForm(
    String edition,
    @Longest(max = 1000) WrittenText wording,
    @Longest(max = 1000) WrittenText disclaimer,
    @Nullable MultipartFile logo,
    @Longest(max = 300) WrittenText logoAlt,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validFrom)
    implements PartForm {

  NoticeForm {
    edition = Objects.requireNonNullElse(edition, "");
    wording = Objects.requireNonNullElse(wording, WrittenText.EMPTY);
    disclaimer = Objects.requireNonNullElse(disclaimer, WrittenText.EMPTY);
    logoAlt = Objects.requireNonNullElse(logoAlt, WrittenText.EMPTY);
  }

  static final NoticeForm EMPTY =
      new NoticeForm("", WrittenText.EMPTY, WrittenText.EMPTY, null, WrittenText.EMPTY, null);

  NoticeWording notice() {
    return new NoticeWording(
        edition.isEmpty() ? null : EditionId.of(edition),
        wording.text(),
        disclaimer.text(),
        null,
        logoAlt.text(),
        Objects.requireNonNull(validFrom));
  }

  boolean hasLogo() {
    return logo != null && !logo.isEmpty();
  }

  /** The logo as it was sent. */
  Upload upload() {
    var file = Objects.requireNonNull(logo);
    try {
      var content = new ByteArrayInputStream(file.getBytes());
      return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    fields.add(
        FieldView.of("file", "logo", words.t("field.logo"), "")
            .hint(words.t("hint.logo"))
            .orNothing());
    fields.addAll(words.line(logoAlt, "logoAlt", false));
    fields.add(FieldView.day("validFrom", words.t("field.validFrom"), validFrom));
    return fields;
  }
}
