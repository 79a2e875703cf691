package eu.hanza.partnering.partnerships;

import eu.hanza.network.LegalClass;
import java.util.Set;

/** Between whom a partnership has to be, to count. */
public enum Sides {
  /** Between non-governmental organisations alone (S4.18). */
  NGOS_ONLY,
  /**
   * Between non-governmental organisations and public bodies (S4.20). A publicly owned company is
   * neither until the owner of the rule says so.
   */
  NGO_WITH_PUBLIC_BODY,
  /** Between any two. */
  ANY;

  private static final Set<LegalClass> PUBLIC =
      Set.of(
          LegalClass.MUNICIPALITY,
          LegalClass.COUNTY,
          LegalClass.REGIONAL_GOVERNMENT,
          LegalClass.STATE_BODY);

  static boolean isPublic(LegalClass legal) {
    return PUBLIC.contains(legal);
  }

  /** The key of its words. */
  public String key() {
    return "partnering.office.partnership.sides." + name();
  }
}
