package eu.hanza.search.spi;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;

/**
 * Who may find a document. A document names the audiences that may; a reader belongs to some; one
 * in common is enough.
 *
 * @param key the stable name under which the index keeps it
 */
public record Audience(String key) {

  /** Whoever comes, signed in or not. */
  public static final Audience EVERYBODY = new Audience("everybody");

  /** Whoever is signed in. */
  public static final Audience SIGNED_IN = new Audience("signed-in");

  /** Whoever runs the installation. */
  public static final Audience ADMINISTRATORS = new Audience("administrators");

  /** Whoever writes for a programme or runs it. */
  public static Audience officeOf(ProgrammeId programme) {
    return new Audience("office:" + programme.value());
  }

  /** Whoever has any role in a programme. */
  public static Audience membersOf(ProgrammeId programme) {
    return new Audience("members:" + programme.value());
  }

  /** Whoever speaks for an organisation. */
  public static Audience speakersOf(OrganisationId organisation) {
    return new Audience("organisation:" + organisation.value());
  }

  /** One person. */
  public static Audience person(PersonId person) {
    return new Audience("person:" + person.value());
  }
}
