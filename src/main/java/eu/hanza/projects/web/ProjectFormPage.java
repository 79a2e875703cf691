package eu.hanza.projects.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The office's form of a project.
 *
 * @param id the project; null for a new one
 * @param path its public page; null for a new one
 * @param heading the heading
 * @param draft whether it can be published
 * @param form what is typed
 * @param programmes the programmes to choose from
 * @param funders the funders to choose from
 * @param scopes the reaches to choose from
 * @param budgetKinds what a budget can be
 * @param roles the roles in a consortium
 * @param partners the consortium
 * @param findings what contradicts itself, with proposals: nothing is changed without a person
 * @param incomplete what is missing, in words
 * @param history what was changed; null for a new one
 * @param errors what is wrong
 */
public record ProjectFormPage(
    @Nullable String id,
    @Nullable String path,
    String heading,
    boolean draft,
    ProjectForm form,
    List<Option> programmes,
    List<Option> funders,
    List<Option> scopes,
    List<Option> budgetKinds,
    List<Option> roles,
    List<PartnerLine> partners,
    List<String> findings,
    String incomplete,
    @Nullable Part history,
    FormErrors errors) {

  /**
   * An organisation of the consortium.
   *
   * @param id the organisation
   * @param name its name
   * @param role its role, in words
   */
  public record PartnerLine(String id, String name, String role) {}
}
