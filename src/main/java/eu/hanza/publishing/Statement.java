package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The accessibility statement of the installation (L13).
 *
 * @param id the one id that it has
 * @param entity the body whose website it is
 * @param url the address of the website
 * @param sitePublishedOn when the website was published
 * @param siteUpdatedOn when it was last changed to a large extent
 * @param status how far it meets the law
 * @param preparedOn when the statement was made
 * @param reviewedOn when it was last reviewed
 * @param person to whom one writes
 * @param email the address
 * @param phone the telephone number
 * @param exceptions what is not accessible and why; may be empty
 * @param architecture how one gets into the building
 * @param applications mobile applications; may be empty
 * @param version the row's version
 */
@Table(schema = "publishing", name = "statement")
public record Statement(
    @Id StatementId id,
    String entity,
    String url,
    LocalDate sitePublishedOn,
    LocalDate siteUpdatedOn,
    Status status,
    LocalDate preparedOn,
    LocalDate reviewedOn,
    String person,
    String email,
    String phone,
    LocalizedText exceptions,
    LocalizedText architecture,
    LocalizedText applications,
    @Version int version) {

  /** The id of the only statement. */
  static final StatementId ONLY =
      new StatementId(UUID.fromString("00000000-0000-0000-0000-0000000a11a4"));

  /** How far a website meets the law. */
  public enum Status {
    /** It meets all. */
    FULL,
    /** It meets most. */
    PARTIAL,
    /** It does not. */
    NONE
  }

  /** Whether the yearly review, due by 31 March, is open on a day: from 1 March. */
  boolean isReviewOpenOn(LocalDate day) {
    return day.getMonthValue() >= Month.MARCH.getValue()
        && reviewedOn.isBefore(LocalDate.of(day.getYear(), Month.MARCH, 1));
  }
}
