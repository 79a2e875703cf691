package eu.hanza.accounts;

import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person must be told before giving personal data (GDPR art. 13, L5).
 *
 * @param controller name and address of the controller
 * @param contact how to reach the controller
 * @param officer how to reach the data protection officer; may be empty where there is none
 * @param purposes what the data are for
 * @param basis the legal basis of each purpose
 * @param recipients who gets the data, funders by name
 * @param retention how long they are kept, in words
 * @param retentionMonths the same in months after the end of the matter; 0 where not decided
 * @param transfer transfer to third countries and its basis
 * @param joint the essence of the arrangement between joint controllers, such as the partners of a
 *     consortium, and whom to turn to (art. 26, L9); empty where there is one controller
 * @param processors who handles the data on the controller's behalf (art. 28, L9)
 * @param duty whether the data must be given, and what follows if not
 */
public record ClauseWording(
    String controller,
    String contact,
    String officer,
    LocalizedText purposes,
    LocalizedText basis,
    LocalizedText recipients,
    LocalizedText retention,
    int retentionMonths,
    LocalizedText transfer,
    LocalizedText duty,
    LocalizedText joint,
    LocalizedText processors) {

  /** A wording in which everything is missing. */
  public static final ClauseWording EMPTY =
      new ClauseWording(
          "",
          "",
          "",
          LocalizedText.EMPTY,
          LocalizedText.EMPTY,
          LocalizedText.EMPTY,
          LocalizedText.EMPTY,
          0,
          LocalizedText.EMPTY,
          LocalizedText.EMPTY);

  /** The wording of one controller without processors. */
  public ClauseWording(
      String controller,
      String contact,
      String officer,
      LocalizedText purposes,
      LocalizedText basis,
      LocalizedText recipients,
      LocalizedText retention,
      int retentionMonths,
      LocalizedText transfer,
      LocalizedText duty) {
    this(
        controller,
        contact,
        officer,
        purposes,
        basis,
        recipients,
        retention,
        retentionMonths,
        transfer,
        duty,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY);
  }

  /** The same wording of several controllers together, or with processors. */
  public ClauseWording with(LocalizedText newJoint, LocalizedText newProcessors) {
    return new ClauseWording(
        controller,
        contact,
        officer,
        purposes,
        basis,
        recipients,
        retention,
        retentionMonths,
        transfer,
        duty,
        newJoint,
        newProcessors);
  }

  /**
   * The five parts without which no form may open: controller, contact, purposes, basis, retention
   * (T28). Gives the names of the missing ones, in this order.
   */
  public List<String> missing() {
    var missing = new ArrayList<String>();
    if (controller.isBlank()) {
      missing.add("controller");
    }
    if (contact.isBlank()) {
      missing.add("contact");
    }
    if (purposes.isEmpty()) {
      missing.add("purposes");
    }
    if (basis.isEmpty()) {
      missing.add("basis");
    }
    if (retention.isEmpty() || retentionMonths <= 0) {
      missing.add("retention");
    }
    return missing;
  }
}
