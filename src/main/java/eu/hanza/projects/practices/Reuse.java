package eu.hanza.projects.practices;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.TransferStage;
import java.time.LocalDate;

/**
 * The use of a practice in a project (S4.15).
 *
 * @param project which project
 * @param practice which practice
 * @param stage how far the project has come with it
 * @param changed what was changed, and why; may be empty while the practice is only understood
 * @param since the day on which the stage was reached
 */
public record Reuse(
    ProjectId project,
    PracticeId practice,
    TransferStage stage,
    LocalizedText changed,
    LocalDate since) {}
