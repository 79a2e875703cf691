package eu.hanza.programmes;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.FacetNames;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names programmes and their areas where answers are narrowed by them. */
final class ProgrammeFacets {

  private ProgrammeFacets() {}

  /** Names programmes, by id. */
  @Component
  static class Names implements FacetNames {

    private final JdbcClient database;

    Names(JdbcClient database) {
      this.database = database;
    }

    @Override
    public Facet facet() {
      return Facet.PROGRAMME;
    }

    @Override
    public Map<String, String> names(Collection<String> values, Language reader) {
      var names = new LinkedHashMap<String, String>();
      database
          .sql("select id, name from programmes.programme where id = any(?)")
          .param(ids(values))
          .query(
              row -> {
                var name = StoredValues.fromJson(row.getString("name")).in(reader).text();
                names.put(row.getString("id"), name);
              });
      return names;
    }
  }

  /** Values that are no ids, which strangers may put into an address, name nothing. */
  private static UUID[] ids(Collection<String> values) {
    return values.stream()
        .filter(value -> value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString)
        .toArray(UUID[]::new);
  }

  /** Names areas, by the slug of their Polish name; programmes may share one. */
  @Component
  static class Areas implements FacetNames {

    private final JdbcClient database;

    Areas(JdbcClient database) {
      this.database = database;
    }

    @Override
    public Facet facet() {
      return Facet.AREA;
    }

    @Override
    public Map<String, String> names(Collection<String> values, Language reader) {
      var names = new LinkedHashMap<String, String>();
      database
          .sql("select name from programmes.area order by id")
          .query(
              row -> {
                var name = StoredValues.fromJson(row.getString("name"));
                var slug = Slug.of(name.raw("pl")).value();
                if (values.contains(slug)) {
                  names.putIfAbsent(slug, name.in(reader).text());
                }
              });
      return names;
    }
  }
}
