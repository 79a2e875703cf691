package eu.hanza.events.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registrations of an event in figures.
 *
 * @param id the event
 * @param title its title
 * @param language the language of the title
 * @param counts how many people have a place or want one, in words
 * @param basis whom the figures count, in words
 * @param work people by sector and function; null as long as there is nobody
 * @param audience whether the event asks for the audience group
 * @param tables the figures by question
 */
public record StatisticsPage(
    String id,
    String title,
    String language,
    String counts,
    String basis,
    @Nullable WorkTable work,
    boolean audience,
    List<Table> tables) {

  /** Makes the list unchangeable. */
  public StatisticsPage {
    tables = List.copyOf(tables);
  }

  /**
   * People by sector and function.
   *
   * @param sectors the names of the sectors
   * @param lines one for each function
   * @param sums the sums of the sectors
   */
  public record WorkTable(List<String> sectors, List<Line> lines, Line sums) {

    /** Makes the lists unchangeable. */
    public WorkTable {
      sectors = List.copyOf(sectors);
      lines = List.copyOf(lines);
    }
  }

  /** How many people there are of each sector, and of all. */
  public record Line(String label, List<String> counts, String total) {

    /** Makes the list unchangeable. */
    public Line {
      counts = List.copyOf(counts);
    }
  }

  /**
   * A question with its figures.
   *
   * @param question what was asked
   * @param language the language of the question
   * @param bars the answers
   * @param total how many there are in all
   * @param others what was written for another answer, in words; empty for nothing
   */
  public record Table(
      String question, String language, List<Bar> bars, String total, String others) {

    /** Makes the list unchangeable. */
    public Table {
      bars = List.copyOf(bars);
    }
  }

  /**
   * An answer.
   *
   * @param label the answer
   * @param language its language
   * @param count how often it was given
   * @param share which part that is, in words
   * @param width the same as a number between 0 and 100
   */
  public record Bar(String label, String language, String count, String share, String width) {}
}
