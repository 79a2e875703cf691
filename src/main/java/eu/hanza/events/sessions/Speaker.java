package eu.hanza.events.sessions;

import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who speaks, moderates or hosts a session.
 *
 * @param role what the person does
 * @param name the name as the programme prints it
 * @param affiliation whom the person comes from; may be empty
 * @param externalId what another system calls the person; may be empty
 */
@Table(schema = "events", name = "speaker")
public record Speaker(Role role, String name, String affiliation, String externalId) {

  /** What somebody does in a session. */
  public enum Role {
    /** Speaks. */
    SPEAKER,
    /** Leads the discussion. */
    MODERATOR,
    /** Organises it. */
    HOST
  }
}
