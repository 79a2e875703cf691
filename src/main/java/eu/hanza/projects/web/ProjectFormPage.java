package eu.hanza.projects.web;

import eu.hanza.projects.ProjectGuard.Advice;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's form of a project.
 *
 * @param id the project; null for a new one
 * @param heading the heading
 * @param form what is typed
 * @param lists what can be chosen
 * @param findings what contradicts itself, with proposals: nothing is changed without a person
 * @param incomplete what is missing, in words
 * @param desk what else can be done; null for a new one
 * @param errors what is wrong
 */
public record ProjectFormPage(
    @Nullable String id,
    String heading,
    ProjectForm form,
    Lists lists,
    List<Advice> findings,
    String incomplete,
    @Nullable DeskView desk,
    FormErrors errors) {

  /**
   * What can be chosen.
   *
   * @param programmes the programmes
   * @param funders the funders
   * @param scopes the reaches
   * @param areas the fields of activity
   * @param countries the countries
   * @param budgetKinds what a budget can be
   */
  public record Lists(
      List<Option> programmes,
      List<Option> funders,
      List<Option> scopes,
      List<Option> areas,
      List<Option> countries,
      List<Option> budgetKinds) {}
}
