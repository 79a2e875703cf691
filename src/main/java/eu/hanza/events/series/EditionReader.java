package eu.hanza.events.series;

import eu.hanza.events.series.EditionSummary.Theme;
import eu.hanza.events.sessions.ThemeId;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.QualifiedNumber;
import eu.hanza.kernel.Qualifier;
import eu.hanza.kernel.StoredValues;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of {@link SeriesDirectory}. */
final class EditionReader implements RowMapper<EditionSummary> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public EditionSummary mapRow(ResultSet row, int number) throws SQLException {
    var themes =
        Stream.of(JSON.readValue(row.getString("themes"), StoredTheme[].class))
            .map(one -> new Theme(new ThemeId(one.id()), StoredValues.fromJson(one.name())))
            .toList();
    return new EditionSummary(
        new SeriesEditionId(row.getObject("id", UUID.class)),
        new SeriesId(row.getObject("series", UUID.class)),
        draft(row, themes),
        themes,
        row.getInt("events"));
  }

  private static EditionDraft draft(ResultSet row, List<Theme> themes) throws SQLException {
    var figures = JSON.readValue(row.getString("figures"), StoredFigure[].class);
    return new EditionDraft(
        row.getInt("number"),
        row.getInt("year"),
        StoredValues.fromJson(row.getString("name")),
        days(row),
        StoredValues.fromJson(row.getString("city")),
        figures(figures),
        Stream.of(figures).map(StoredFigure::source).findFirst().orElse(""),
        themes.stream().map(Theme::name).toList());
  }

  private static @Nullable Period days(ResultSet row) throws SQLException {
    var from = row.getObject("starts_on", LocalDate.class);
    var to = row.getObject("ends_on", LocalDate.class);
    return from == null ? null : new Period(from, to == null ? from : to);
  }

  private static Map<Indicator, QualifiedNumber> figures(StoredFigure[] stored) {
    var figures = new EnumMap<Indicator, QualifiedNumber>(Indicator.class);
    for (var one : stored) {
      figures.put(one.indicator(), new QualifiedNumber(one.amount(), one.qualifier()));
    }
    return figures;
  }

  /** A figure as its row has it. */
  private record StoredFigure(
      Indicator indicator, BigDecimal amount, Qualifier qualifier, String source) {}

  /** A theme as its row has it. */
  private record StoredTheme(UUID id, String name) {}
}
