package eu.hanza.notifications.spi;

import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import java.util.List;

/**
 * Groups of people to whom a coordinator may write. The module that knows the people implements it,
 * decides who may write to them, and keeps their consents.
 */
public interface Recipients {

  /** Why people get a letter. */
  enum Kind {
    /** It is about something that they do, such as an event that they registered for. */
    SERVICE,
    /** It is news, for which their consent holds. */
    NEWS
  }

  /**
   * A group of people.
   *
   * @param key the group's stable key, which begins with the module's name
   * @param label what the group is called in the sender's language
   * @param count how many people are in it now
   * @param kind why they get letters
   * @param dated whether the group may also be taken as it was on another day: its key is then
   *     followed by {@code @} and the day, such as {@code @2013-06-15} (S3.1)
   */
  record Selection(String key, String label, int count, Kind kind, boolean dated) {

    /** A group as it is now. */
    public Selection(String key, String label, int count, Kind kind) {
      this(key, label, count, kind, false);
    }
  }

  /**
   * An organisation that stands on a list, whether or not somebody can be written to there.
   *
   * @param organisation which one
   * @param name its name on that day
   * @param people how many people get the letter for it
   */
  record Listed(OrganisationId organisation, String name, int people) {}

  /**
   * Somebody who gets a letter.
   *
   * @param person who it is
   * @param email the address
   * @param language the language that the person reads
   * @param name the person's name
   */
  record Recipient(PersonId person, EmailAddress email, Language language, String name) {}

  /** The groups to which a person may write; none for somebody without that right. */
  List<Selection> selectionsFor(PersonId sender, Language reader);

  /** Whether this module keeps the group with this key. */
  boolean knows(String key);

  /**
   * The people of a group as they are now; of a group for news only those whose consent holds.
   *
   * @throws eu.hanza.kernel.ForbiddenException if the sender may not write to them
   */
  List<Recipient> recipients(PersonId sender, String key);

  /** The organisations of a group whose members are organisations; none for a group of people. */
  default List<Listed> organisations(PersonId sender, String key) {
    return List.of();
  }

  /** The sentence that the funder of what the letter is about wants in it (L28); often empty. */
  default LocalizedText notice(String key) {
    return LocalizedText.EMPTY;
  }

  /** Withdraws a person's consent to the letters of a group for news. */
  void stop(PersonId person, String key);
}
