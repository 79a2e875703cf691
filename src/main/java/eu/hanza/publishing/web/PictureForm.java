package eu.hanza.publishing.web;

import eu.hanza.files.FileId;
import eu.hanza.publishing.Picture;
import eu.hanza.publishing.PictureId;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a picture shows and whose it is, as it is typed. */
record PictureForm(
    @Longest(max = 300) WrittenText alt,
    @Nullable Boolean decorative,
    @Size(max = 200) String credit,
    @Size(max = 100) String licence) {

  PictureForm {
    alt = Objects.requireNonNullElse(alt, WrittenText.EMPTY);
    credit = Objects.requireNonNullElse(credit, "").strip();
    licence = Objects.requireNonNullElse(licence, "").strip();
  }

  private boolean isDecorative() {
    return Boolean.TRUE.equals(decorative);
  }

  static final PictureForm EMPTY = new PictureForm(WrittenText.EMPTY, false, "", "");

  static PictureForm of(Picture picture) {
    return new PictureForm(
        WrittenText.of(picture.alt()), picture.decorative(), picture.credit(), picture.licence());
  }

  Picture picture(PictureId id, FileId file) {
    return new Picture(id, file, alt.text(), isDecorative(), credit, licence);
  }

  /** The fields, whose ids differ from picture to picture by their prefix. */
  List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(alt, "alt", false));
    fields.add(FieldView.tick("decorative", words.t("office.field.decorative"), isDecorative()));
    fields.add(FieldView.text("credit", words.t("office.field.credit"), credit).orNothing());
    fields.add(FieldView.text("licence", words.t("office.field.licence"), licence).orNothing());
    return fields;
  }
}
