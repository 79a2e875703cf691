package eu.hanza.network;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads summaries; the statement names the organisation {@code o} and the day {@code :on}. */
final class SummaryRows implements RowMapper<OrganisationSummary> {

  /** The columns of a summary. */
  static final String COLUMNS =
      """
      o.id, o.slug, o.own_name, o.own_language, o.names::text as names, o.state,
      s.country, s.place, s.latitude, s.longitude, s.nuts, s.nuts_version, s.terc,
      s.valid_from, s.valid_to,
      array(select k.kind from network.kind k
        where k.organisation = o.id and (k.valid_from is null or k.valid_from <= :on)
          and (k.valid_to is null or k.valid_to >= :on) order by k.position) as kinds,
      (select f.legal_class from network.legal_form f
        where f.organisation = o.id and (f.valid_from is null or f.valid_from <= :on)
          and (f.valid_to is null or f.valid_to >= :on) limit 1) as legal_class,
      array(select a.label::text from network.area a
        where a.organisation = o.id order by a.position) as areas
      """;

  /** The seat on the day. */
  static final String SEAT =
      """
      left join network.seat s on s.organisation = o.id
        and (s.valid_from is null or s.valid_from <= :on)
        and (s.valid_to is null or s.valid_to >= :on)
      """;

  @Override
  public OrganisationSummary mapRow(ResultSet row, int number) throws SQLException {
    var legalClass = row.getString("legal_class");
    return new OrganisationSummary(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getString("own_name"),
        row.getString("own_language"),
        StoredValues.fromJson(row.getString("names")),
        row.getString("country") == null ? null : seat(row),
        texts(row, "kinds").stream().map(OrganisationKind::valueOf).toList(),
        legalClass == null ? null : LegalClass.valueOf(legalClass),
        labels(row),
        row.getString("state").equals("ACTIVE"));
  }

  static Seat seat(ResultSet row) throws SQLException {
    return new Seat(
        row.getString("country"),
        row.getString("place"),
        (Double) row.getObject("latitude"),
        (Double) row.getObject("longitude"),
        row.getString("nuts"),
        row.getString("nuts_version"),
        row.getString("terc"),
        day(row, "valid_from"),
        day(row, "valid_to"));
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static List<LocalizedText> labels(ResultSet row) throws SQLException {
    return texts(row, "areas").stream().map(StoredValues::fromJson).toList();
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
