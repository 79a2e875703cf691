package eu.hanza.projects.web;

import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;

/**
 * What an office does with a project besides its form.
 *
 * @param base the office's page, without the language
 * @param path its public page, without the language
 * @param slug the end of its public address, as it is or as it was typed
 * @param draft whether it can be published
 * @param partners the consortium
 * @param documents the documents
 * @param status how far it is, in words
 * @param set why and until when a person set the status; empty while it is computed
 * @param lists what can be chosen
 * @param forms what is typed
 * @param parts what other topics add
 * @param history what was changed
 */
public record DeskView(
    String base,
    String path,
    String slug,
    boolean draft,
    List<PartnerLine> partners,
    List<DocumentLine> documents,
    String status,
    String set,
    Lists lists,
    DeskForms forms,
    List<Part> parts,
    Part history) {

  /**
   * An organisation of the consortium.
   *
   * @param number its place, from 0
   * @param organisation the organisation
   * @param name its name
   * @param facts role, days and legal class, in words
   * @param role its role
   * @param from since when; empty from the beginning
   * @param to until when; empty to the end
   */
  public record PartnerLine(
      int number,
      String organisation,
      String name,
      String facts,
      String role,
      String from,
      String to) {}

  /**
   * A document.
   *
   * @param file its file
   * @param name what it is called, with type and size
   * @param language the language of the name
   * @param facts kind, language and last day, in words
   */
  public record DocumentLine(String file, String name, String language, String facts) {}

  /**
   * What can be chosen.
   *
   * @param roles the roles in a consortium
   * @param kinds the kinds of documents
   * @param languages the languages of documents
   * @param statuses the statuses
   */
  public record Lists(
      List<Option> roles, List<Option> kinds, List<Option> languages, List<Option> statuses) {}
}
