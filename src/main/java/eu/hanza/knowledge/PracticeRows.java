package eu.hanza.knowledge;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.StoredValues;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.programmes.AreaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads practices with their areas and levels, in one statement. */
final class PracticeRows {

  static final String SELECT =
      """
      select p.*,
        array(select a.area from knowledge.practice_area a
          where a.practice = p.id order by a.position) as areas,
        array(select l.level from knowledge.practice_level l
          where l.practice = p.id order by l.position) as levels
      from knowledge.practice p
      """;

  private PracticeRows() {}

  static PracticeSummary summary(ResultSet row, int number) throws SQLException {
    return new PracticeSummary(
        new PracticeId(row.getObject("id", UUID.class)),
        new ProgrammeId(row.getObject("programme", UUID.class)),
        row.getString("slug"),
        id(row, "author", PersonId::new),
        PracticeKind.valueOf(row.getString("kind")),
        row.getString("language"),
        StoredValues.fromJson(row.getString("title")),
        StoredValues.fromJson(row.getString("summary")),
        row.getString("country"),
        row.getString("city"),
        id(row, "organisation", OrganisationId::new),
        list(row, "areas", value -> new AreaId((UUID) value)),
        java.util.Set.copyOf(list(row, "levels", value -> Level.valueOf((String) value))),
        PracticeState.valueOf(row.getString("state")),
        Verdict.valueOf(row.getString("verdict")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("reviewed_on", LocalDate.class),
        row.getObject("review_due", LocalDate.class));
  }

  static Story story(ResultSet row) throws SQLException {
    return new Story(
        StoredValues.fromJson(row.getString("problem")),
        StoredValues.fromJson(row.getString("solution")),
        StoredValues.fromJson(row.getString("stakeholders")),
        StoredValues.fromJson(row.getString("evidence")),
        StoredValues.fromJson(row.getString("challenges")),
        StoredValues.fromJson(row.getString("transfer")),
        StoredValues.fromJson(row.getString("further")));
  }

  private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> make)
      throws SQLException {
    var value = row.getObject(column, UUID.class);
    return value == null ? null : make.apply(value);
  }

  private static <T> List<T> list(ResultSet row, String column, Function<Object, T> make)
      throws SQLException {
    var values = (Object[]) row.getArray(column).getArray();
    return Arrays.stream(values).map(make).toList();
  }
}
