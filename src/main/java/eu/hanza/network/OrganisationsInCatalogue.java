package eu.hanza.network;

import eu.hanza.catalogues.spi.CatalogueRecord;
import eu.hanza.catalogues.spi.CatalogueSource;
import eu.hanza.catalogues.spi.Cataloguing;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives organisations away as facts about bodies: names, kinds, seats, areas. A merged one is a
 * tombstone.
 */
@Component
class OrganisationsInCatalogue implements CatalogueSource {

  private static final String KIND = "organisation";
  private static final String LICENCE = "CC0 1.0";

  private final Organisations organisations;
  private final Cataloguing cataloguing;
  private final JdbcClient database;
  private final Clock clock;

  OrganisationsInCatalogue(
      Organisations organisations, Cataloguing cataloguing, JdbcClient database, Clock clock) {
    this.organisations = organisations;
    this.cataloguing = cataloguing;
    this.database = database;
    this.clock = clock;
  }

  @EventListener
  void saved(AfterSaveEvent<Organisation> saved) {
    cataloguing.changed(KIND, saved.getEntity().id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String labelKey() {
    return "network.search.organisations";
  }

  @Override
  public String path() {
    return "/organisations";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public List<UUID> ids() {
    return database
        .sql("select id from network.organisation where merged_into is null")
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  @Override
  public List<CatalogueRecord> records(Collection<UUID> ids) {
    var today = LocalDate.now(clock);
    return organisations.findByIdIn(ids.stream().map(OrganisationId::new).toList()).stream()
        .filter(one -> !one.isMerged())
        .map(one -> record(one, today))
        .toList();
  }

  private static CatalogueRecord record(Organisation organisation, LocalDate today) {
    var draft = organisation.draft();
    var seats = draft.seats().stream().filter(seat -> seat.holdsOn(today)).toList();
    var name = draft.names().with(draft.ownLanguage(), draft.ownName());
    return new CatalogueRecord(
        organisation.id().value(),
        "/organisations/" + organisation.slug(),
        name,
        draft.description(),
        List.of(),
        draft.kinds().stream()
            .filter(kind -> kind.holdsOn(today))
            .map(kind -> kind.kind().name())
            .findFirst()
            .orElse(""),
        areas(draft),
        seats.stream().map(Seat::country).toList(),
        Map.of("place", LocalizedText.EMPTY.with(draft.ownLanguage(), places(seats))),
        null,
        LICENCE);
  }

  private static String places(List<Seat> seats) {
    return String.join(", ", seats.stream().map(Seat::place).filter(p -> !p.isBlank()).toList());
  }

  private static Map<String, LocalizedText> areas(OrganisationDraft draft) {
    var areas = new LinkedHashMap<String, LocalizedText>();
    draft.areas().forEach(area -> areas.put(area.slug().value(), area.label()));
    return areas;
  }
}
