package eu.hanza.forms.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where filling in a form begins.
 *
 * @param site the header around it; null for none
 * @param path its address, without the language
 * @param title the title of the form
 * @param language the language of the title
 * @param closed why it cannot be filled in now; null where it can
 * @param deadline until when, in words; empty for no end
 * @param count how many questions it asks at most
 * @param clause what people are told first, in paragraphs
 * @param needsSignIn whether the reader must sign in first
 * @param teams the organisations for which the reader can fill it in
 * @param forOrganisations whether it is filled in for an organisation
 * @param signedOff whether who speaks for the organisation hands it in
 * @param cards the cards to fill in on paper
 * @param errors what was wrong
 */
public record StartPage(
    @Nullable Site site,
    String path,
    String title,
    String language,
    @Nullable String closed,
    String deadline,
    int count,
    List<String> clause,
    boolean needsSignIn,
    List<Option> teams,
    boolean forOrganisations,
    boolean signedOff,
    List<CardLink> cards,
    FormErrors errors) {

  /** Makes the lists unchangeable. */
  public StartPage {
    clause = List.copyOf(clause);
    teams = List.copyOf(teams);
    cards = List.copyOf(cards);
  }

  /**
   * A card to download.
   *
   * @param path its address, without the language
   * @param label its name with kind and size
   */
  public record CardLink(String path, String label) {}
}
