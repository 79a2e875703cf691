package eu.hanza.projects.practices;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.TransferStage;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.shell.spi.Demonstration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A practice of the demonstration that one of its projects uses. */
@Component
@ConditionalOnProperty("hanza.demo")
class ReuseDemonstration implements Demonstration {

  private static final LocalizedText CHANGED =
      LocalizedText.of(
          "Opiekunów jest dwóch: jeden w Polsce, drugi w Norwegii (przykład pokazowy).",
          "There are two keepers: one in Poland, the other in Norway (demonstration example).");

  private final ReuseBook book;
  private final ProjectDirectory projects;
  private final PracticeDirectory practices;

  ReuseDemonstration(ReuseBook book, ProjectDirectory projects, PracticeDirectory practices) {
    this.book = book;
    this.projects = projects;
    this.practices = practices;
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public void load() {
    var project = projects.visible("engage", Actor.SYSTEM).id();
    var practice = practices.published("staly-opiekun-sieci-w-kazdym-miescie").orElseThrow().id();
    var refused = book.keep(Actor.SYSTEM, project, practice, TransferStage.REUSE, CHANGED);
    if (!refused.isEmpty()) {
      throw new IllegalStateException("The demonstration was refused: " + refused);
    }
  }
}
