package eu.hanza.programmes;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads programmes and their parts from rows. */
final class StoredProgrammes {

  static final String AREAS =
      "select id, programme, name, gloss, valid_from, valid_to from programmes.area ";

  private StoredProgrammes() {}

  static ProgrammeSummary summary(ResultSet row, int number) throws SQLException {
    var funder = row.getObject("funder", UUID.class);
    return new ProgrammeSummary(
        new ProgrammeId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        StoredValues.fromJson(row.getString("name")),
        row.getString("short_name"),
        StoredValues.fromJson(row.getString("lede")),
        Accent.valueOf(row.getString("accent")),
        funder == null ? null : new FunderId(funder),
        row.getString("state").equals("PUBLISHED"));
  }

  static Area area(ResultSet row, int number) throws SQLException {
    return new Area(
        new AreaId(row.getObject("id", UUID.class)),
        StoredValues.fromJson(row.getString("name")),
        StoredValues.fromJson(row.getString("gloss")),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class));
  }
}
