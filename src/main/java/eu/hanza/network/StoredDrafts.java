package eu.hanza.network;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import eu.hanza.network.OrganisationDraft.Alias;
import eu.hanza.network.OrganisationDraft.Area;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.network.OrganisationDraft.Kind;
import eu.hanza.network.OrganisationDraft.LegalForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads many organisations whole, in seven statements however many there are. */
@Component
class StoredDrafts {

  private final JdbcClient database;

  StoredDrafts(JdbcClient database) {
    this.database = database;
  }

  /** All that were not merged into another, by name. */
  Map<OrganisationId, OrganisationDraft> unmerged() {
    return read("o.merged_into is null", Map.of());
  }

  /** Those with these ids, by name. */
  Map<OrganisationId, OrganisationDraft> of(Collection<OrganisationId> ids) {
    var values = ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    return read("o.id = any(:ids)", Map.of("ids", values));
  }

  private Map<OrganisationId, OrganisationDraft> read(String where, Map<String, Object> values) {
    var aliases = children("alias", where, values, StoredDrafts::alias);
    var kinds = children("kind", where, values, StoredDrafts::kind);
    var forms = children("legal_form", where, values, StoredDrafts::form);
    var numbers = children("identifier", where, values, StoredDrafts::number);
    var seats = children("seat", where, values, SummaryRows::seat);
    var areas = children("area", where, values, StoredDrafts::area);
    var found = new LinkedHashMap<OrganisationId, OrganisationDraft>();
    database
        .sql(
            """
            select o.id, o.own_name, o.own_language, o.names::text as names,
              o.description::text as description, o.website, o.source
            from network.organisation o where %s order by o.own_name collate "pl-x-icu", o.id
            """
                .formatted(where))
        .params(values)
        .query(
            row -> {
              var id = row.getObject("id", UUID.class);
              found.put(
                  new OrganisationId(id),
                  new OrganisationDraft(
                      row.getString("own_name"),
                      row.getString("own_language"),
                      StoredValues.fromJson(row.getString("names")),
                      aliases.getOrDefault(id, List.of()),
                      kinds.getOrDefault(id, List.of()),
                      forms.getOrDefault(id, List.of()),
                      numbers.getOrDefault(id, List.of()),
                      seats.getOrDefault(id, List.of()),
                      areas.getOrDefault(id, List.of()),
                      StoredValues.fromJson(row.getString("description")),
                      row.getString("website"),
                      row.getString("source")));
            });
    return found;
  }

  /** Reads one row of a list that belongs to an organisation. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private <T> Map<UUID, List<T>> children(
      String table, String where, Map<String, Object> values, Reader<T> reader) {
    var found = new HashMap<UUID, List<T>>();
    database
        .sql(
            """
            select c.* from network.%s c join network.organisation o on o.id = c.organisation
            where %s order by c.organisation, c.position
            """
                .formatted(table, where))
        .params(values)
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      row.getObject("organisation", UUID.class), k -> new ArrayList<>())
                  .add(reader.read(row));
            });
    return found;
  }

  private static Alias alias(ResultSet row) throws SQLException {
    return new Alias(row.getString("name"), row.getString("language"));
  }

  private static Kind kind(ResultSet row) throws SQLException {
    return new Kind(
        OrganisationKind.valueOf(row.getString("kind")),
        SummaryRows.day(row, "valid_from"),
        SummaryRows.day(row, "valid_to"));
  }

  private static LegalForm form(ResultSet row) throws SQLException {
    return new LegalForm(
        LegalClass.valueOf(row.getString("legal_class")),
        SummaryRows.day(row, "valid_from"),
        SummaryRows.day(row, "valid_to"));
  }

  private static Identifier number(ResultSet row) throws SQLException {
    return new Identifier(
        IdentifierScheme.valueOf(row.getString("scheme")),
        row.getString("country"),
        row.getString("value"),
        row.getString("match_key"),
        row.getBoolean("verified"));
  }

  private static Area area(ResultSet row) throws SQLException {
    return new Area(new Slug(row.getString("slug")), StoredValues.fromJson(row.getString("label")));
  }
}
