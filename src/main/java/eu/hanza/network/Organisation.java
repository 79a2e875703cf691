package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.network.OrganisationDraft.Kind;
import eu.hanza.network.OrganisationDraft.LegalForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation of the register; what ended stays with its dates. */
@Table(schema = "network", name = "organisation")
record Organisation(
    @Id OrganisationId id,
    Slug slug,
    String ownName,
    String ownLanguage,
    LocalizedText names,
    LocalizedText description,
    String website,
    String source,
    State state,
    @Nullable LocalDate closedOn,
    @Nullable OrganisationId successor,
    @Nullable LocalDate succeededOn,
    String successionCause,
    @Nullable OrganisationId mergedInto,
    String search,
    Instant registeredAt,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Alias> aliases,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Kind> kinds,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<LegalForm> legalForms,
    @MappedCollection(idColumn = "organisation", keyColumn = "position")
        List<Identifier> identifiers,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Seat> seats,
    @MappedCollection(idColumn = "organisation", keyColumn = "position") List<Area> areas,
    @Version int version) {

  /** Whether an organisation still exists. */
  enum State {
    ACTIVE,
    CLOSED
  }

  static Organisation register(Slug slug, OrganisationDraft draft, Instant at) {
    return new Organisation(
            OrganisationId.next(),
            slug,
            draft.ownName(),
            draft.ownLanguage(),
            draft.names(),
            draft.description(),
            draft.website(),
            draft.source(),
            State.ACTIVE,
            null,
            null,
            null,
            "",
            null,
            "",
            at,
            draft.aliases(),
            draft.kinds(),
            draft.legalForms(),
            draft.identifiers(),
            draft.seats(),
            draft.areas(),
            0)
        .findable(Stream.empty());
  }

  Organisation change(OrganisationDraft draft) {
    return new Organisation(
        id,
        slug,
        draft.ownName(),
        draft.ownLanguage(),
        draft.names(),
        draft.description(),
        draft.website(),
        draft.source(),
        state,
        closedOn,
        successor,
        succeededOn,
        successionCause,
        mergedInto,
        search,
        registeredAt,
        draft.aliases(),
        draft.kinds(),
        draft.legalForms(),
        draft.identifiers(),
        draft.seats(),
        draft.areas(),
        version);
  }

  /** Recomputes by which words it is found; those of organisations merged into it count too. */
  Organisation findable(Stream<Organisation> absorbed) {
    return searchedBy(SearchWords.of(Stream.concat(Stream.of(this), absorbed)));
  }

  private Organisation searchedBy(String words) {
    return new Organisation(
        id,
        slug,
        ownName,
        ownLanguage,
        names,
        description,
        website,
        source,
        state,
        closedOn,
        successor,
        succeededOn,
        successionCause,
        mergedInto,
        words,
        registeredAt,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        version);
  }

  /** Ends on a day, after which another may stand for it. */
  Organisation close(LocalDate lastDay) {
    return ended(State.CLOSED, lastDay, successor, succeededOn, successionCause);
  }

  Organisation reopen() {
    return ended(State.ACTIVE, null, null, null, "");
  }

  /** Hands its place over to another organisation from a day on. */
  Organisation succeed(OrganisationId by, LocalDate from, String cause) {
    if (by.equals(id)) {
      throw new IllegalStateException("An organisation does not succeed itself: " + id);
    }
    return ended(State.CLOSED, from.minusDays(1), by, from, cause);
  }

  private Organisation ended(
      State now,
      @Nullable LocalDate lastDay,
      @Nullable OrganisationId by,
      @Nullable LocalDate from,
      String cause) {
    return new Organisation(
        id,
        slug,
        ownName,
        ownLanguage,
        names,
        description,
        website,
        source,
        now,
        lastDay,
        by,
        from,
        cause,
        mergedInto,
        search,
        registeredAt,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        version);
  }

  /** Becomes another spelling of an organisation that is kept. */
  Organisation mergeInto(OrganisationId kept) {
    if (mergedInto != null || kept.equals(id)) {
      throw new IllegalStateException("Merged already, or into itself: " + id);
    }
    return merged(kept);
  }

  Organisation standAlone() {
    if (mergedInto == null) {
      throw new IllegalStateException("Not merged: " + id);
    }
    return merged(null);
  }

  private Organisation merged(@Nullable OrganisationId into) {
    return new Organisation(
        id,
        slug,
        ownName,
        ownLanguage,
        names,
        description,
        website,
        source,
        state,
        closedOn,
        successor,
        succeededOn,
        successionCause,
        into,
        search,
        registeredAt,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        version);
  }

  boolean isMerged() {
    return mergedInto != null;
  }

  OrganisationDraft draft() {
    return new OrganisationDraft(
        ownName,
        ownLanguage,
        names,
        aliases,
        kinds,
        legalForms,
        identifiers,
        seats,
        areas,
        description,
        website,
        source);
  }
}
