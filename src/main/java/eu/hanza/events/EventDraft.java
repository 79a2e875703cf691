package eu.hanza.events;

import eu.hanza.accounts.ClauseId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What an office says of an event; its row in the database has the same columns.
 *
 * @param kind what kind it is
 * @param editionNumber its number in a series; null without one
 * @param title the title by language
 * @param lede one sentence about it
 * @param description what it is about
 * @param time when
 * @param place where
 * @param joinLink the address of the online room, for registered people only; sealed once it is
 *     stored; may be empty
 * @param organiser who organises it; null for the programme itself
 * @param funder who pays; null for nobody
 * @param funderEdition the edition of the funder's programme; null without one
 * @param capacity how many places there are; null for as many as come
 * @param opensAt when registration opens; null for at once
 * @param closesAt when it closes; null for the beginning of the event
 * @param clause the information clause of the registration; null while there is none
 * @param hashtag the word for social media, without its sign; may be empty
 */
public record EventDraft(
    EventKind kind,
    @Nullable Integer editionNumber,
    LocalizedText title,
    LocalizedText lede,
    LocalizedText description,
    @Embedded.Empty EventTime time,
    @Embedded.Empty EventPlace place,
    String joinLink,
    @Nullable OrganisationId organiser,
    @Nullable FunderId funder,
    @Nullable EditionId funderEdition,
    @Nullable Integer capacity,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable ClauseId clause,
    String hashtag) {

  /** The same with another, sealed, address of the online room. */
  EventDraft withJoinLink(String sealed) {
    return new EventDraft(
        kind,
        editionNumber,
        title,
        lede,
        description,
        time,
        place,
        sealed,
        organiser,
        funder,
        funderEdition,
        capacity,
        opensAt,
        closesAt,
        clause,
        hashtag);
  }
}
