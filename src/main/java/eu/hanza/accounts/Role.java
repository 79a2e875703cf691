package eu.hanza.accounts;

/** What a person may be in an installation, a programme or an organisation. */
public enum Role {
  /** Runs the installation: sets it up and gives rights. */
  ADMINISTRATOR,
  /** Runs one programme. */
  COORDINATOR,
  /** Writes news and pages of one programme. */
  EDITOR,
  /** Takes part in one programme. */
  MEMBER,
  /** Stands at the door of the events of one programme. */
  DOOR,
  /** Speaks for one organisation. */
  REPRESENTATIVE;

  /** Whether the role belongs to a programme. */
  public boolean isOfProgramme() {
    return this == COORDINATOR || this == EDITOR || this == MEMBER || this == DOOR;
  }
}
