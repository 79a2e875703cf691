package eu.hanza.projects.web;

import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public page of a project.
 *
 * @param site the header of the programme, with the notice on this project
 * @param path the page, without the language
 * @param acronym the acronym; may be empty
 * @param name the name for readers
 * @param nameLanguage its language
 * @param official the official title, verbatim
 * @param officialLanguage its language
 * @param status how far it is, in words
 * @param ended whether it is over
 * @param lede one sentence
 * @param paragraphs what it does
 * @param textLanguage the language of lede and paragraphs
 * @param facts what is known, with its labels
 * @param numbers money and length
 * @param partners the consortium
 * @param groups whom it reaches, kept apart
 * @param documents what can be downloaded
 * @param parts what else there is to tell
 * @param incomplete what is missing, in words
 */
public record ProjectPage(
    Site site,
    String path,
    String acronym,
    String name,
    String nameLanguage,
    String official,
    String officialLanguage,
    String status,
    boolean ended,
    String lede,
    List<String> paragraphs,
    String textLanguage,
    List<Fact> facts,
    List<FigureView> numbers,
    List<PartnerRow> partners,
    List<GroupView> groups,
    List<DocumentRow> documents,
    List<Part> parts,
    List<String> incomplete) {

  /**
   * A labelled fact.
   *
   * @param label what it is
   * @param text what is known
   * @param language the language of the text; null for the page's own
   */
  public record Fact(String label, String text, @Nullable String language) {}

  /**
   * A large number.
   *
   * @param label what it is
   * @param value the number, in words
   * @param context its source or meaning
   */
  public record FigureView(String label, String value, String context) {}

  /**
   * An organisation of the consortium.
   *
   * @param name the name
   * @param language the language of the name
   * @param path its page
   * @param role its role, with its days where they are its own
   * @param country its country
   * @param legalClass its legal class at the beginning, and at the end where it has changed; may be
   *     empty
   * @param change what became of it during the project; may be empty
   */
  public record PartnerRow(
      String name,
      String language,
      String path,
      String role,
      String country,
      String legalClass,
      String change) {}

  /**
   * A kind of target group.
   *
   * @param label which kind
   * @param text who it is
   * @param language the language of the text
   * @param fields in what fields they benefit; may be empty
   */
  public record GroupView(String label, String text, String language, List<String> fields) {}

  /**
   * A document.
   *
   * @param label its name with type and size
   * @param language the language of the name
   * @param path where it lies
   * @param kind what kind it is; may be empty
   * @param note what is in it; may be empty
   * @param noteLanguage the language of the note
   */
  public record DocumentRow(
      String label, String language, String path, String kind, String note, String noteLanguage) {}
}
