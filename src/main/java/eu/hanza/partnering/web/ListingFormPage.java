package eu.hanza.partnering.web;

import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page where an organisation writes a listing.
 *
 * @param heading the heading
 * @param action where it is sent, without the language
 * @param form what is typed
 * @param lists what can be chosen
 * @param standing how it stands; null for a new one
 * @param similar open listings of the same organisation with nearly the same title
 * @param fitting who and what fits; null where the listing is new or has ended
 * @param errors what is wrong
 */
public record ListingFormPage(
    String heading,
    String action,
    ListingForm form,
    Lists lists,
    @Nullable Standing standing,
    List<OfferRow> similar,
    @Nullable Fitting fitting,
    FormErrors errors) {

  /** Makes the list unchangeable. */
  public ListingFormPage {
    similar = List.copyOf(similar);
  }

  /**
   * Who and what fits a listing, at most the first of each.
   *
   * @param organisation the id of its organisation
   * @param partners organisations
   * @param listings what others offer or need
   * @param opportunities practices and coming events
   * @param reasons why something may be put aside
   */
  public record Fitting(
      String organisation,
      List<ProposedRow> partners,
      List<ProposedRow> listings,
      List<ProposedRow> opportunities,
      List<Option> reasons) {

    /** Whether nothing fits. */
    public boolean isEmpty() {
      return partners.isEmpty() && listings.isEmpty() && opportunities.isEmpty();
    }
  }

  /**
   * What can be chosen.
   *
   * @param organisations the organisations of the reader
   * @param kinds offers or needs
   * @param subjects what they are about
   * @param languages the languages
   * @param areas the fields of activity
   * @param partnerKinds the kinds of organisations
   * @param countries the countries
   * @param roles what the other one would be
   * @param programmes the programmes
   */
  public record Lists(
      List<Option> organisations,
      List<Option> kinds,
      List<Option> subjects,
      List<Option> languages,
      List<Option> areas,
      List<Option> partnerKinds,
      List<Option> countries,
      List<Option> roles,
      List<Option> programmes) {}

  /**
   * How a listing stands.
   *
   * @param state its state, in words
   * @param tone on, warn or off
   * @param until its last day, in words; may be empty
   * @param remarks what a review asked for; may be empty
   * @param editable whether it can be changed
   * @param submittable whether it can be handed in
   * @param renewable whether it can be renewed
   * @param withdrawable whether it can be withdrawn
   * @param publicPath its page; null if nobody sees it
   * @param history what was done
   */
  public record Standing(
      String state,
      String tone,
      String until,
      String remarks,
      boolean editable,
      boolean submittable,
      boolean renewable,
      boolean withdrawable,
      @Nullable String publicPath,
      Part history) {}
}
