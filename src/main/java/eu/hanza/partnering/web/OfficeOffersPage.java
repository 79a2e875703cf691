package eu.hanza.partnering.web;

import java.util.List;

/**
 * The listings that wait for a review.
 *
 * @param rows the listings, the longest waiting first
 */
public record OfficeOffersPage(List<OfferRow> rows) {

  /** Makes the list unchangeable. */
  public OfficeOffersPage {
    rows = List.copyOf(rows);
  }
}
