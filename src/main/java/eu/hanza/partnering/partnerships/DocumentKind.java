package eu.hanza.partnering.partnerships;

/**
 * What a document of a partnership is. Four kinds prove that it was formed, each more than the one
 * before: letter, agreement, joint application, decision to fund it (P-6).
 */
public enum DocumentKind {
  /** A consent that one side needs, such as a resolution of its council. */
  CONSENT(0),
  /** A change of the agreement. */
  AMENDMENT(0),
  /** A letter of intent. */
  LETTER(1),
  /** A signed agreement. */
  AGREEMENT(2),
  /** An application handed in together. */
  JOINT_APPLICATION(3),
  /** The decision by which it was funded. */
  FUNDING_DECISION(4);

  private final int grade;

  DocumentKind(int grade) {
    this.grade = grade;
  }

  /** How much it proves; 0 for nothing by itself. */
  int grade() {
    return grade;
  }

  /** Whether it proves that a partnership was formed. */
  public boolean isProof() {
    return grade > 0;
  }

  /** Whether it proves as much as another kind. */
  boolean suffices(DocumentKind asked) {
    return isProof() && grade >= asked.grade;
  }

  /** The key of its words. */
  public String key() {
    return "partnering.partnership.document." + name();
  }
}
