package eu.hanza.knowledge.web;

import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.shell.spi.TextView;
import java.util.List;

/**
 * Where else a practice is used, and who says so.
 *
 * @param card in how many places it is used, in words; empty where in none
 * @param transfers who takes it, and how far they have come
 * @param projects in how many projects it is used, in words; empty where in none
 * @param inProjects the projects that use it
 * @param uses who used it, and how
 * @param mayTell whether the reader speaks for an organisation that may take it
 */
public record ReuseView(
    String card,
    List<TransferRow> transfers,
    String projects,
    List<ProjectRow> inProjects,
    List<UseRow> uses,
    boolean mayTell) {

  /** A transfer in a list: with whom, how far, since when; its steps are behind it. */
  public record TransferRow(LinkView link, String stage, String line, String changed) {

    /** The row with the name of who takes the practice. */
    TransferRow by(String adopter) {
      return new TransferRow(link, adopter + " · " + stage, line, changed);
    }
  }

  /** A project that uses it: how far it has come, and what it changed. */
  public record ProjectRow(LinkView link, String lang, String stage, TextView changed) {}

  /** What an organisation says of its use. */
  public record UseRow(LinkView organisation, String how, String day) {}

  /** Whether there is nothing to show and nothing to do. */
  public boolean isEmpty() {
    return transfers.isEmpty() && inProjects.isEmpty() && uses.isEmpty() && !mayTell;
  }
}
