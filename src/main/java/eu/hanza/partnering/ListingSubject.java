package eu.hanza.partnering;

/** What is offered or needed; the first five are those of the exchange board (S2.14). */
public enum ListingSubject {
  /** Something that one knows. */
  INFORMATION,
  /** What was learnt by doing. */
  EXPERIENCE,
  /** A thought for something new. */
  IDEA,
  /** A thing, a room or time. */
  RESOURCE,
  /** Help. */
  SUPPORT,
  /** An organisation for a project or a network. */
  PARTNER,
  /** A person who knows a field. */
  EXPERT,
  /** A place for an event. */
  VENUE,
  /** Money. */
  FUNDING,
  /** Something to be shown. */
  EXHIBITION,
  /** Research and development. */
  RESEARCH;

  /** The key of its name. */
  public String key() {
    return "partnering.subject." + name();
  }
}
