package eu.hanza.events.paper;

/** What there is of an event on paper. */
public enum Paper {
  /** What, when, where, and how to register. */
  INVITATION,
  /** The sessions by day. */
  PROGRAMME,
  /** The registration card, which can be filled in by hand or with a word processor. */
  CARD;

  /** In which form. */
  public enum Format {
    /** For word processors. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** As it is printed. */
    PDF("application/pdf");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** The media type. */
    public String mediaType() {
      return mediaType;
    }
  }
}
