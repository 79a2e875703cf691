package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.spi.StoredSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets organisations be found by every name they have or had, one by one (S1.15, T13). */
@Component
class OrganisationsInSearch extends StoredSource {

  private static final String KIND = "organisation";

  private final Organisations organisations;
  private final CountryGroups groups;
  private final SearchIndexing index;
  private final Clock clock;

  OrganisationsInSearch(
      Organisations organisations,
      CountryGroups groups,
      JdbcClient database,
      SearchIndexing index,
      Clock clock) {
    super(
        "network.search.",
        KIND,
        50,
        "select id from network.organisation where merged_into is null",
        database);
    this.organisations = organisations;
    this.groups = groups;
    this.index = index;
    this.clock = clock;
  }

  /** A merged organisation is found as the one that is kept. */
  @EventListener
  void saved(AfterSaveEvent<Organisation> saved) {
    var organisation = saved.getEntity();
    index.changed(KIND, organisation.id().value());
    var kept = organisation.standing().mergedInto();
    if (kept != null) {
      index.changed(KIND, kept.value());
    }
  }

  @Override
  public String typeKey(String type) {
    return "network.kind." + type;
  }

  @Override
  public List<SearchDocument> documents(Collection<UUID> ids) {
    var kept = ids.stream().map(OrganisationId::new).toList();
    var absorbed =
        organisations.findByStandingMergedIntoIn(kept).stream()
            .collect(Collectors.groupingBy(one -> one.standing().mergedInto()));
    var today = LocalDate.now(clock);
    var active =
        groups.all().stream().collect(Collectors.toMap(one -> one.slug(), g -> g.on(today)));
    return organisations.findByIdIn(kept).stream()
        .filter(one -> !one.isMerged())
        .map(one -> document(one, absorbed.getOrDefault(one.id(), List.of()), active, today))
        .toList();
  }

  private static SearchDocument document(
      Organisation organisation,
      List<Organisation> absorbed,
      Map<String, CountryGroups.Standing> groups,
      LocalDate today) {
    var draft = organisation.draft();
    var countries =
        draft.seats().stream()
            .filter(seat -> seat.holdsOn(today))
            .map(Seat::country)
            .collect(Collectors.toSet());
    return SearchDocument.of(
            new Ref(KIND, organisation.id().value()),
            "/organisations/" + organisation.slug(),
            title(draft))
        .named(names(draft, absorbed))
        .saying(draft.description(), areas(draft))
        .in(Facet.COUNTRY, countries)
        .in(Facet.GROUP, groupsOf(countries, groups))
        .in(
            Facet.TYPE,
            draft.kinds().stream()
                .filter(kind -> kind.holdsOn(today))
                .map(kind -> KIND + "." + kind.kind().name())
                .toList())
        .in(Facet.AREA, draft.areas().stream().map(area -> area.slug().value()).toList())
        .readBy(Audience.EVERYBODY);
  }

  private static Set<String> groupsOf(
      Set<String> countries, Map<String, CountryGroups.Standing> groups) {
    return groups.entrySet().stream()
        .filter(group -> countries.stream().anyMatch(group.getValue().active()::contains))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static LocalizedText title(OrganisationDraft draft) {
    return draft.names().with(draft.ownLanguage(), draft.ownName());
  }

  private static List<String> names(OrganisationDraft draft, List<Organisation> absorbed) {
    var names = new ArrayList<String>();
    draft.aliases().forEach(alias -> names.add(alias.name()));
    draft.seats().forEach(seat -> names.add(seat.place()));
    absorbed.forEach(
        other -> {
          names.add(other.draft().ownName());
          other.draft().aliases().forEach(alias -> names.add(alias.name()));
        });
    return names;
  }

  private static LocalizedText areas(OrganisationDraft draft) {
    var texts = new LinkedHashMap<String, String>();
    draft
        .areas()
        .forEach(
            area ->
                area.label()
                    .byLanguage()
                    .forEach((tag, name) -> texts.merge(tag, name, (a, b) -> a + ", " + b)));
    return new LocalizedText(texts);
  }
}
