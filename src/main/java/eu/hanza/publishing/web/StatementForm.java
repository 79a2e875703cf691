package eu.hanza.publishing.web;

import eu.hanza.publishing.Statement;
import eu.hanza.publishing.Statement.Status;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** The accessibility statement, as it is typed. */
@SuppressWarnings("MultipleNullnessAnnotations") // null until it is validated
record StatementForm(
    @NotBlank String entity,
    @NotBlank @Pattern(regexp = "|https?://\\S+") String url,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sitePublishedOn,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate siteUpdatedOn,
    Status status,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate preparedOn,
    @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate reviewedOn,
    @NotBlank String person,
    @NotBlank @Email String email,
    @NotBlank String phone,
    @Longest(max = 5000) WrittenText exceptions,
    @Longest(max = 5000) WrittenText architecture,
    @Longest(max = 5000) WrittenText applications) {

  StatementForm {
    entity = Objects.requireNonNullElse(entity, "").strip();
    url = Objects.requireNonNullElse(url, "").strip();
    status = Objects.requireNonNullElse(status, Status.PARTIAL);
    person = Objects.requireNonNullElse(person, "").strip();
    email = Objects.requireNonNullElse(email, "").strip();
    phone = Objects.requireNonNullElse(phone, "").strip();
    exceptions = Objects.requireNonNullElse(exceptions, WrittenText.EMPTY);
    architecture = Objects.requireNonNullElse(architecture, WrittenText.EMPTY);
    applications = Objects.requireNonNullElse(applications, WrittenText.EMPTY);
  }

  static StatementForm of(Statement statement) {
    return new StatementForm(
        statement.entity(),
        statement.url(),
        statement.sitePublishedOn(),
        statement.siteUpdatedOn(),
        statement.status(),
        statement.preparedOn(),
        statement.reviewedOn(),
        statement.person(),
        statement.email(),
        statement.phone(),
        WrittenText.of(statement.exceptions()),
        WrittenText.of(statement.architecture()),
        WrittenText.of(statement.applications()));
  }

  Statement over(Statement before) {
    return new Statement(
        before.id(),
        entity,
        url,
        Objects.requireNonNull(sitePublishedOn),
        Objects.requireNonNull(siteUpdatedOn),
        status,
        Objects.requireNonNull(preparedOn),
        Objects.requireNonNull(reviewedOn),
        person,
        email,
        phone,
        exceptions.over(before.exceptions()),
        architecture.over(before.architecture()),
        applications.over(before.applications()),
        before.version());
  }

  List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.text("entity", words.t("office.field.entity"), entity));
    fields.add(FieldView.of("url", "url", words.t("office.field.url"), url));
    for (var day : List.of("sitePublishedOn", "siteUpdatedOn", "preparedOn", "reviewedOn")) {
      fields.add(FieldView.day(day, words.t("office.field." + day), days(day)));
    }
    fields.add(
        FieldView.choice(
            "status",
            words.t("office.field.status"),
            status.name(),
            words.options(Status.values(), "statement.status.")));
    fields.add(FieldView.text("person", words.t("office.field.person"), person));
    fields.add(FieldView.of("email", "email", words.t("office.field.email"), email));
    fields.add(FieldView.of("tel", "phone", words.t("office.field.phone"), phone));
    fields.addAll(words.lines(exceptions, "exceptions", false));
    fields.addAll(words.lines(architecture, "architecture", false));
    fields.addAll(words.lines(applications, "applications", false));
    return fields;
  }

  private @Nullable LocalDate days(String name) {
    return switch (name) {
      case "sitePublishedOn" -> sitePublishedOn;
      case "siteUpdatedOn" -> siteUpdatedOn;
      case "preparedOn" -> preparedOn;
      default -> reviewedOn;
    };
  }
}
