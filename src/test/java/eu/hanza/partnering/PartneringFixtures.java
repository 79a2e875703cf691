package eu.hanza.partnering;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offers and needs for tests. */
public final class PartneringFixtures {

  /** A score with which a listing is published. */
  public static final ListingScore GOOD = new ListingScore(4, 4, 4, 3);

  private PartneringFixtures() {}

  /** An offer of experience. */
  public static ListingDraft anOffer(String title) {
    return anOffer(title, "Uczymy się na placu zabaw.", ListingDraft.DAYS, null, false);
  }

  /** An offer whose organisation is named only to those whose interest was accepted. */
  public static ListingDraft anAnonymousOffer(String title) {
    return anOffer(title, "Uczymy się na placu zabaw.", ListingDraft.DAYS, null, true);
  }

  /** An offer that is shown for so many days. */
  public static ListingDraft anOfferOf(String title, int days) {
    return anOffer(title, "Uczymy się na placu zabaw.", days, null, false);
  }

  /** An offer that aims at a programme. */
  public static ListingDraft anOfferIn(ProgrammeId programme) {
    var plain = anOffer("Pokażemy warsztat");
    return new ListingDraft(
        plain.kind(),
        plain.subject(),
        plain.language(),
        plain.title(),
        plain.summary(),
        plain.body(),
        plain.areas(),
        plain.partnerKinds(),
        plain.countries(),
        plain.roleSought(),
        plain.workLanguages(),
        programme,
        plain.call(),
        plain.deadline(),
        plain.partnersWanted(),
        plain.startsOn(),
        plain.days(),
        plain.anonymous());
  }

  /** An offer with all that may differ. */
  public static ListingDraft anOffer(
      String title, String body, int days, @Nullable LocalDate deadline, boolean anonymous) {
    return new ListingDraft(
        ListingKind.OFFER,
        ListingSubject.EXPERIENCE,
        "pl",
        LocalizedText.pl(title),
        LocalizedText.pl("Krótko o tym, co dajemy."),
        LocalizedText.pl(body),
        List.of("kultura"),
        List.of(),
        List.of("NO"),
        ListingDraft.Role.PARTNER,
        List.of("pl", "en"),
        null,
        "",
        deadline,
        2,
        null,
        days,
        anonymous);
  }

  /** What somebody says who is interested. */
  public static InterestDraft anInterest() {
    return new InterestDraft("Robimy to samo od lat.", "Dwie osoby i salę.", "");
  }

  static Listing aDraft(ListingDraft draft) {
    return Listing.draft(OrganisationId.next(), "PL", null, new Slug("oferta"), draft);
  }

  static Listing aPublished(ListingDraft draft, LocalDate day) {
    return aDraft(draft).submit(Instant.EPOCH).publish(null, day);
  }
}
