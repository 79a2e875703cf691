package eu.hanza.knowledge;

import java.util.Set;

/** How far a practice has come (K-6). */
public enum PracticeState {
  /** Its author still writes. */
  DRAFT,
  /** It waits for the editor of its programme. */
  SUBMITTED,
  /** The editor asked its author for more. */
  RETURNED,
  /** It stands on the site of its programme. */
  HOME,
  /** It stands in the catalogue of the whole network besides. */
  NETWORK,
  /** Its programme does not publish it. */
  DECLINED,
  /** It was published once and is no more. */
  WITHDRAWN;

  /** Whether everybody may read it. */
  public boolean isPublished() {
    return this == HOME || this == NETWORK;
  }

  /** Whether it may become another. */
  boolean leadsTo(PracticeState next) {
    return switch (this) {
      case DRAFT, RETURNED -> next == SUBMITTED;
      case SUBMITTED -> Set.of(RETURNED, HOME, DECLINED).contains(next);
      case HOME -> next == NETWORK || next == WITHDRAWN;
      case NETWORK -> next == HOME || next == WITHDRAWN;
      case DECLINED, WITHDRAWN -> false;
    };
  }
}
