package eu.hanza.events;

import eu.hanza.accounts.ClauseId;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.programmes.EditionId;
import eu.hanza.programmes.FunderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The columns of an event that its office writes. */
record StoredEvent(
    EventKind kind,
    @Nullable Integer editionNumber,
    LocalizedText title,
    LocalizedText lede,
    LocalizedText description,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalTime startsAt,
    @Nullable LocalTime endsAt,
    String zone,
    LocalizedText venue,
    LocalizedText city,
    String address,
    String country,
    String platform,
    String joinLink,
    @Nullable OrganisationId organiser,
    @Nullable FunderId funder,
    @Nullable EditionId funderEdition,
    @Nullable Integer capacity,
    @Nullable Instant opensAt,
    @Nullable Instant closesAt,
    @Nullable ClauseId clause,
    String hashtag) {

  static StoredEvent of(EventDraft draft) {
    return new StoredEvent(
        draft.kind(),
        draft.editionNumber(),
        draft.title(),
        draft.lede(),
        draft.description(),
        draft.time().startsOn(),
        draft.time().endsOn(),
        draft.time().startsAt(),
        draft.time().endsAt(),
        draft.time().zone().getId(),
        draft.place().venue(),
        draft.place().city(),
        draft.place().address(),
        draft.place().country(),
        draft.place().platform(),
        draft.joinLink(),
        draft.organiser(),
        draft.funder(),
        draft.funderEdition(),
        draft.capacity(),
        draft.opensAt(),
        draft.closesAt(),
        draft.clause(),
        draft.hashtag());
  }

  EventDraft draft() {
    return new EventDraft(
        kind,
        editionNumber,
        title,
        lede,
        description,
        new EventTime(startsOn, endsOn, startsAt, endsAt, ZoneId.of(zone)),
        new EventPlace(venue, city, address, country, platform),
        joinLink,
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
