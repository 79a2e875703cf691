package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation of the register; what ended stays with its dates. */
@Table(schema = "network", name = "organisation")
record Organisation(
    @Id OrganisationId id,
    Slug slug,
    @Embedded.Empty OrganisationDraft draft,
    @Embedded.Empty Standing standing,
    String search,
    Instant registeredAt,
    @Version int version) {

  static Organisation register(Slug slug, OrganisationDraft draft, Instant at) {
    return new Organisation(OrganisationId.next(), slug, draft, Standing.ACTIVE, "", at, 0)
        .findable(Stream.empty());
  }

  Organisation change(OrganisationDraft next) {
    return new Organisation(id, slug, next, standing, search, registeredAt, version);
  }

  /** Recomputes by which words it is found; those of organisations merged into it count too. */
  Organisation findable(Stream<Organisation> absorbed) {
    var words = SearchWords.of(Stream.concat(Stream.of(this), absorbed).map(Organisation::draft));
    return new Organisation(id, slug, draft, standing, words, registeredAt, version);
  }

  /** Ends on a day, after which another may stand for it. */
  Organisation close(LocalDate lastDay) {
    return in(standing.close(lastDay));
  }

  Organisation reopen() {
    return in(standing.reopen());
  }

  /** Hands its place over to another organisation from a day on. */
  Organisation succeed(OrganisationId by, LocalDate from, String cause) {
    if (by.equals(id)) {
      throw new IllegalStateException("An organisation does not succeed itself: " + id);
    }
    return in(standing.succeed(by, from, cause));
  }

  /** Becomes another spelling of an organisation that is kept. */
  Organisation mergeInto(OrganisationId kept) {
    if (isMerged() || kept.equals(id)) {
      throw new IllegalStateException("Merged already, or into itself: " + id);
    }
    return in(standing.merged(kept));
  }

  Organisation standAlone() {
    if (!isMerged()) {
      throw new IllegalStateException("Not merged: " + id);
    }
    return in(standing.merged(null));
  }

  private Organisation in(Standing next) {
    return new Organisation(id, slug, draft, next, search, registeredAt, version);
  }

  boolean isMerged() {
    return standing.mergedInto() != null;
  }
}
