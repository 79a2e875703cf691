package eu.hanza.projects;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as pages and other modules see it.
 *
 * @param id the id
 * @param programme in which programme
 * @param slug its part of addresses
 * @param project what its office says
 * @param partners the consortium, in its order
 * @param documents the documents, in their order
 * @param status how far it is today
 * @param override the status that a person set and that holds today; none mostly
 * @param published whether everybody may see it
 */
public record ProjectSummary(
    ProjectId id,
    ProgrammeId programme,
    String slug,
    ProjectDraft project,
    List<Partner> partners,
    List<ProjectDocument> documents,
    ProjectStatus status,
    StatusOverride override,
    boolean published) {

  /** Makes the lists unchangeable. */
  public ProjectSummary {
    partners = List.copyOf(partners);
    documents = List.copyOf(documents);
  }

  /** The address of its page, without the language. */
  public String path() {
    return "/projects/" + slug;
  }

  /**
   * What is missing before the record is complete: names of parts, in their order (T8, T15).
   * Nothing once a person has confirmed the record.
   */
  public List<String> missing() {
    return Completeness.missing(this);
  }

  /** The day on which the final report is due: 30 days after the end (L23); null without an end. */
  public @Nullable LocalDate reportDue() {
    var ends = project.endsOn();
    return ends == null ? null : ends.plusDays(Completeness.REPORT_DAYS);
  }

  /** The documents that are offered on a day. */
  public List<ProjectDocument> offered(LocalDate day) {
    return documents.stream()
        .filter(document -> document.closesOn() == null || !day.isAfter(document.closesOn()))
        .toList();
  }
}
