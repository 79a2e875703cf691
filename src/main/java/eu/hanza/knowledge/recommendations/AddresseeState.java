package eu.hanza.knowledge.recommendations;

import java.util.EnumSet;
import java.util.Set;

/** How far one addressee has come with a recommendation (K-11). */
enum AddresseeState {
  /** Nobody was asked yet. */
  DRAFT,
  /** The addressee was asked. */
  ISSUED,
  /** The addressee confirmed that it has it. */
  ACKNOWLEDGED,
  /** It will do all of it. */
  ACCEPTED,
  /** It will do a part. */
  PARTLY,
  /** It will not, and says why. */
  REJECTED,
  /** It did not answer; a late answer still counts. */
  NO_ANSWER,
  /** It is doing it. */
  IN_PROGRESS,
  /** It has done it, as can be seen. */
  IMPLEMENTED,
  /** It gave up. */
  ABANDONED;

  private static final Set<AddresseeState> ANSWERS = EnumSet.of(ACCEPTED, PARTLY, REJECTED);

  /** Whether it is what an addressee answers. */
  boolean isAnswer() {
    return ANSWERS.contains(this);
  }

  /** Whether an answer is waited for. */
  boolean isOpen() {
    return this == ISSUED || this == ACKNOWLEDGED;
  }

  /** Whether it shows that the addressee accepted all of it, or went on from there. */
  boolean followsAnswer() {
    return this == IN_PROGRESS || this == IMPLEMENTED || this == ABANDONED;
  }

  /** Whether one state follows another. */
  boolean leadsTo(AddresseeState next) {
    return switch (this) {
      case DRAFT -> next == ISSUED;
      case ISSUED -> next == ACKNOWLEDGED || next == NO_ANSWER || next.isAnswer();
      case ACKNOWLEDGED -> next == NO_ANSWER || next.isAnswer();
      case NO_ANSWER -> next.isAnswer();
      case ACCEPTED, PARTLY -> next == IN_PROGRESS || next == ABANDONED;
      case IN_PROGRESS -> next == IMPLEMENTED || next == ABANDONED;
      case REJECTED, IMPLEMENTED, ABANDONED -> false;
    };
  }
}
