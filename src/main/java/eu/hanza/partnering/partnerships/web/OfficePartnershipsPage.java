package eu.hanza.partnering.partnerships.web;

import java.util.List;

/**
 * What the office of partnerships shows.
 *
 * @param programmes the programmes that the reader coordinates
 */
public record OfficePartnershipsPage(List<ProgrammeView> programmes) {

  /**
   * A programme.
   *
   * @param id its id
   * @param name its name
   * @param rules by what it counts
   * @param rows its partnerships
   */
  public record ProgrammeView(
      String id, String name, List<RuleView> rules, List<PartnershipsPage.Row> rows) {}

  /**
   * A rule.
   *
   * @param id its id
   * @param title what is counted
   * @param terms by which terms
   * @param count how many of how many, in words
   * @param reached whether there are as many as wanted
   * @param missed those that do not count, with the reason
   */
  public record RuleView(
      String id, String title, String terms, String count, boolean reached, List<String> missed) {}
}
