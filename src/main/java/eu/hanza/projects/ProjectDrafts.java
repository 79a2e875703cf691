package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.projects.ProjectDraft.TargetGroups;

/** Where the description of a project begins. */
public final class ProjectDrafts {

  private ProjectDrafts() {}

  /** A project of which nothing is known. */
  public static ProjectDraft empty() {
    return new ProjectDraft(
        null,
        "",
        "pl",
        LocalizedText.EMPTY,
        "",
        "",
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        TargetGroups.NONE,
        ProjectFocus.NONE,
        null,
        "",
        "",
        null,
        null,
        "",
        "",
        ProjectMoney.NONE,
        "",
        null,
        false);
  }
}
