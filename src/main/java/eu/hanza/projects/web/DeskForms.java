package eu.hanza.projects.web;

import eu.hanza.projects.DocumentKind;
import eu.hanza.projects.PartnerRole;
import eu.hanza.projects.ProjectShelf.Description;
import eu.hanza.projects.ProjectStatus;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * The small forms beside the form of a project, as they were typed.
 *
 * @param partner an organisation for the consortium
 * @param document a document
 * @param status a status set by hand
 * @param slug the end of the public address; null for the one that it has
 */
public record DeskForms(
    PartnerForm partner, DocumentForm document, StatusForm status, @Nullable String slug) {

  static final DeskForms EMPTY =
      new DeskForms(
          new PartnerForm("", PartnerRole.PARTNER, null, null),
          new DocumentForm(null, DocumentKind.OTHER, "pl", null, null),
          new StatusForm(null, "", null),
          null);

  DeskForms with(PartnerForm typed) {
    return new DeskForms(typed, document, status, slug);
  }

  DeskForms with(DocumentForm typed) {
    return new DeskForms(partner, typed, status, slug);
  }

  DeskForms with(StatusForm typed) {
    return new DeskForms(partner, document, typed, slug);
  }

  DeskForms with(String typed) {
    return new DeskForms(partner, document, status, typed);
  }

  /**
   * An organisation for the consortium.
   *
   * @param organisation the end of its address in the directory
   * @param role what it is there
   * @param from since when; null from the beginning
   * @param to until when; null to the end
   */
  @SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
  public record PartnerForm(
      @NotBlank @Size(max = 500) @Nullable String organisation,
      @NotNull @Nullable PartnerRole role,
      @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

    /** Whether it leaves after it comes. */
    @AssertTrue
    @Beside({"to", "from"})
    public boolean isStaying() {
      return from == null || to == null || !to.isBefore(from);
    }
  }

  /**
   * A document.
   *
   * @param name what it is called, by language
   * @param kind what kind it is
   * @param written the language that it is written in
   * @param note what is in it, by language
   * @param closesOn the last day on which it is offered; null for ever
   */
  @SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
  public record DocumentForm(
      @Nullable Map<String, @Size(max = 300) String> name,
      @NotNull @Nullable DocumentKind kind,
      @NotNull @Pattern(regexp = "[a-z]{2,3}") @Nullable String written,
      @Nullable Map<String, @Size(max = 2000) String> note,
      @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate closesOn) {

    Description description() {
      return new Description(
          Objects.requireNonNull(kind),
          ProjectForm.text(name),
          ProjectForm.text(note),
          Objects.requireNonNull(written),
          closesOn);
    }
  }

  /**
   * A status set by hand.
   *
   * @param status the status
   * @param reason why
   * @param until the last day on which it holds
   */
  @SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
  public record StatusForm(
      @NotNull @Nullable ProjectStatus status,
      @NotBlank @Size(max = 500) @Nullable String reason,
      @NotNull @OnCalendar @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate until) {}
}
