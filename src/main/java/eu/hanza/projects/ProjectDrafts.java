package eu.hanza.projects;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.partnering.spi.IdeaBrief;
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

  /** A project of which is known what its idea said. */
  public static ProjectDraft outOf(IdeaBrief brief) {
    return new ProjectDraft(
        null,
        brief.title(),
        brief.language(),
        LocalizedText.EMPTY.with(brief.language(), brief.title()),
        "",
        "",
        brief.summary(),
        brief.text(),
        LocalizedText.EMPTY,
        TargetGroups.NONE,
        new ProjectFocus(brief.areas(), brief.countries()),
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
