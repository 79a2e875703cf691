package eu.hanza.programmes.web;

import eu.hanza.programmes.Claim;
import eu.hanza.shell.spi.FieldView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;

/** What a source states about a funder, as it is typed. */
record ClaimForm(
    @NotBlank @Size(max = 100) String subject,
    @NotBlank @Size(max = 100) String stated,
    @Size(max = 1000) String quote,
    @NotBlank @Size(max = 300) String source,
    @Pattern(regexp = "|https?://\\S+") String address,
    @NotBlank @Pattern(regexp = "|\\d{4}(-\\d\\d(-\\d\\d)?)?") String statedOn)
    implements PartForm {

  ClaimForm {
    subject = Objects.requireNonNullElse(subject, "").strip();
    stated = Objects.requireNonNullElse(stated, "").strip();
    quote = Objects.requireNonNullElse(quote, "").strip();
    source = Objects.requireNonNullElse(source, "").strip();
    address = Objects.requireNonNullElse(address, "").strip();
    statedOn = Objects.requireNonNullElse(statedOn, "").strip();
  }

  static final ClaimForm EMPTY = new ClaimForm("", "", "", "", "", "");

  Claim claim() {
    return new Claim(subject, stated, quote, source, address, statedOn);
  }

  @Override
  public List<FieldView> fields(Words words) {
    return List.of(
        FieldView.text("subject", words.t("field.subject"), subject).hint(words.t("hint.subject")),
        FieldView.text("stated", words.t("field.stated"), stated),
        FieldView.lines("quote", words.t("field.quote"), quote).orNothing(),
        FieldView.text("source", words.t("field.source"), source),
        FieldView.of("url", "address", words.t("field.address"), address).orNothing(),
        FieldView.text("statedOn", words.t("field.statedOn"), statedOn)
            .hint(words.t("hint.statedOn")));
  }
}
