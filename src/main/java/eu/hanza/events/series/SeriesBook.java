package eu.hanza.events.series;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.events.EventRules;
import eu.hanza.events.sessions.ThemeId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with series and their editions. */
@Service
@Transactional
public class SeriesBook {

  private final JdbcClient database;
  private final SeriesDirectory directory;
  private final History history;

  SeriesBook(JdbcClient database, SeriesDirectory directory, History history) {
    this.database = database;
    this.directory = directory;
    this.history = history;
  }

  /** Starts a series. */
  public SeriesId add(Actor by, ProgrammeId programme, SeriesDraft draft) {
    by.must(EventRules.mayKeep(by, programme), "start a series");
    var id = SeriesId.next();
    database
        .sql(
            """
            insert into events.series
              (id, programme, slug, name, lede, hashtag, official, version)
            values (:id, :programme, :slug, :name::jsonb, :lede::jsonb, :hashtag, :official, 0)
            """)
        .param("id", id.value())
        .param("programme", programme.value())
        .param("slug", free(draft.name()).value())
        .param("name", StoredValues.toJson(draft.name()))
        .param("lede", StoredValues.toJson(draft.lede()))
        .param("hashtag", draft.hashtag())
        .param("official", draft.official())
        .update();
    history.note(Line.of("events.history.series.added", by.person(), id));
    return id;
  }

  private Slug free(LocalizedText name) {
    var wanted = Slug.of(name.in(Language.PL).text());
    var slug = wanted;
    for (var number = 2; directory.find(slug.value()).isPresent(); number++) {
      var cut = wanted.value();
      slug = Slug.of((cut.length() > 44 ? cut.substring(0, 44) : cut) + " " + number);
    }
    return slug;
  }

  /** Changes a series; an official name changes only after it is made unofficial (T23). */
  public List<Refusal> change(Actor by, SeriesId id, SeriesDraft draft) {
    var before = kept(by, id).series();
    if (before.official() && draft.official() && !before.name().equals(draft.name())) {
      return List.of(Refusal.of("events.office.series.official").at("name"));
    }
    database
        .sql(
            """
            update events.series set name = :name::jsonb, lede = :lede::jsonb,
              hashtag = :hashtag, official = :official, version = version + 1 where id = :id
            """)
        .param("id", id.value())
        .param("name", StoredValues.toJson(draft.name()))
        .param("lede", StoredValues.toJson(draft.lede()))
        .param("hashtag", draft.hashtag())
        .param("official", draft.official())
        .update();
    history.note(
        Line.of("events.history.series.changed", by.person(), id)
            .changed("name", named(before), named(draft)));
    return List.of();
  }

  private static String named(SeriesDraft draft) {
    return draft.name().in(Language.PL).text();
  }

  private SeriesSummary kept(Actor by, SeriesId id) {
    var series = directory.get(id);
    by.must(EventRules.mayKeep(by, series.programme()), "keep the series " + id);
    return series;
  }

  /**
   * Writes an edition down, or says one anew.
   *
   * @param id which one; null for a new one
   */
  public List<Refusal> save(
      Actor by, SeriesId series, @Nullable SeriesEditionId id, EditionDraft draft) {
    kept(by, series);
    var others = directory.editions(series).stream().filter(one -> !one.id().equals(id)).toList();
    if (others.stream().anyMatch(one -> one.edition().number() == draft.number())) {
      return List.of(Refusal.of("events.office.series.number.used").at("number"));
    }
    var edition = Objects.requireNonNullElseGet(id, SeriesEditionId::next);
    write(series, edition, draft);
    figures(edition, draft);
    var refusals = themes(edition, draft.themes());
    history.note(
        Line.of("events.history.series.edition", by.person(), series)
            .with("number", draft.number())
            .with("year", String.valueOf(draft.year())));
    return refusals;
  }

  private void write(SeriesId series, SeriesEditionId id, EditionDraft draft) {
    var days = draft.days();
    database
        .sql(
            """
            insert into events.edition
              (id, series, number, year, name, starts_on, ends_on, city, version)
            values (:id, :series, :number, :year, :name::jsonb, :from, :to, :city::jsonb, 0)
            on conflict (id) do update set number = excluded.number, year = excluded.year,
              name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
              city = excluded.city, version = events.edition.version + 1
            """)
        .param("id", id.value())
        .param("series", series.value())
        .param("number", draft.number())
        .param("year", draft.year())
        .param("name", StoredValues.toJson(draft.name()))
        .param("from", days == null ? null : days.from(), Types.DATE)
        .param("to", days == null ? null : days.to(), Types.DATE)
        .param("city", StoredValues.toJson(draft.city()))
        .update();
  }

  private void figures(SeriesEditionId edition, EditionDraft draft) {
    database
        .sql("delete from events.edition_figure where edition = ?")
        .param(edition.value())
        .update();
    for (var figure : draft.figures().entrySet()) {
      database
          .sql("insert into events.edition_figure values (?, ?, ?, ?, ?)")
          .param(edition.value())
          .param(figure.getKey().name())
          .param(figure.getValue().value())
          .param(figure.getValue().qualifier().name())
          .param(draft.source())
          .update();
    }
  }

  /** Themes keep their ids by their place; one that a session has cannot go. */
  private List<Refusal> themes(SeriesEditionId edition, List<LocalizedText> names) {
    var known = directory.edition(edition).themes();
    for (var place = 0; place < names.size(); place++) {
      var id = place < known.size() ? known.get(place).id() : ThemeId.next();
      database
          .sql(
              """
              insert into events.theme (id, edition, position, name)
              values (:id, :edition, :place, :name::jsonb)
              on conflict (id) do update set name = excluded.name
              """)
          .param("id", id.value())
          .param("edition", edition.value())
          .param("place", place)
          .param("name", StoredValues.toJson(names.get(place)))
          .update();
    }
    var left = known.stream().skip(names.size()).filter(theme -> !remove(theme.id())).toList();
    return left.isEmpty()
        ? List.of()
        : List.of(Refusal.of("events.office.series.theme.used").at("themes"));
  }

  private boolean remove(ThemeId theme) {
    return database
            .sql(
                """
                delete from events.theme t where id = ?
                  and not exists (select 1 from events.session s where s.theme = t.id)
                """)
            .param(theme.value())
            .update()
        > 0;
  }
}
