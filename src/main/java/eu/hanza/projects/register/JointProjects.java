package eu.hanza.projects.register;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.projects.ProjectDirectory;
import eu.hanza.projects.register.JointAnswer.Count;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to the register of joint projects. A project is joint when two organisations or more
 * take part in it; it counts in each country of a partner, in each of its areas and in each year in
 * which it is under way, so numbers of one filter may add up to more than there are projects.
 */
@Service
@Transactional(readOnly = true)
public class JointProjects {

  /** The filters, in their order. */
  public static final List<String> FACETS = List.of("country", "area", "year");

  private final JdbcClient database;
  private final OrganisationDirectory organisations;
  private final ProjectDirectory directory;
  private final Clock clock;

  JointProjects(
      JdbcClient database,
      OrganisationDirectory organisations,
      ProjectDirectory directory,
      Clock clock) {
    this.database = database;
    this.organisations = organisations;
    this.directory = directory;
    this.clock = clock;
  }

  /** How many joint projects are published, of one programme or of all. */
  public long count(@Nullable ProgrammeId programme) {
    return entries(programme).stream().filter(Entry::isJoint).count();
  }

  /** The answer to a question, with as many projects as a page takes. */
  public JointAnswer answer(JointQuery query, int size) {
    var entries = entries(query.programme());
    var joint = entries.stream().filter(Entry::isJoint).toList();
    var asked = query.all() ? entries : joint;
    var found = asked.stream().filter(entry -> entry.fits(query, "")).toList();
    var ids =
        found.stream()
            .skip(PageOf.offset(query.page(), size))
            .limit(size)
            .map(Entry::project)
            .toList();
    var today = LocalDate.now(clock);
    return new JointAnswer(
        new PageOf<>(directory.all(ids), query.page(), size, found.size()),
        joint.size(),
        joint.stream().filter(entry -> entry.isOver(today)).count(),
        joint.stream().flatMap(entry -> entry.values("country").stream()).distinct().count(),
        entries.size(),
        FACETS.stream().flatMap(facet -> counts(asked, query, facet)).toList());
  }

  private static Stream<Count> counts(List<Entry> asked, JointQuery query, String facet) {
    return asked.stream()
        .filter(entry -> entry.fits(query, facet))
        .flatMap(entry -> entry.values(facet).stream())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(one -> new Count(facet, one.getKey(), one.getValue()));
  }

  private List<Entry> entries(@Nullable ProgrammeId programme) {
    var rows = rows(programme);
    var partners = rows.stream().flatMap(row -> row.partners.stream()).distinct().toList();
    var countries = new HashMap<OrganisationId, String>();
    organisations.summaries(partners).forEach((id, one) -> countries.put(id, one.country()));
    return rows.stream().map(row -> row.entry(countries)).toList();
  }

  private List<Row> rows(@Nullable ProgrammeId programme) {
    return database
        .sql(
            """
            select p.id, p.starts_on, p.ends_on, p.areas,
              array(select distinct q.organisation from projects.partner q
                where q.project = p.id) as partners
            from projects.project p
            where p.state = 'PUBLISHED' and (:programme::uuid is null or p.programme = :programme)
            order by p.ends_on desc nulls first, p.official_title, p.id
            """)
        .param("programme", programme == null ? null : programme.value(), Types.OTHER)
        .query(JointProjects::row)
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new ProjectId(row.getObject("id", UUID.class)),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        Stream.of((String[]) row.getArray("areas").getArray()).collect(Collectors.toSet()),
        Arrays.stream((UUID[]) row.getArray("partners").getArray())
            .map(OrganisationId::new)
            .toList());
  }

  /** A project as stored. */
  private record Row(
      ProjectId project,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Set<String> areas,
      List<OrganisationId> partners) {

    Entry entry(Map<OrganisationId, String> countries) {
      var of =
          partners.stream()
              .map(partner -> countries.getOrDefault(partner, ""))
              .filter(country -> !country.isEmpty())
              .collect(Collectors.toSet());
      return new Entry(
          project,
          partners.size() > 1,
          to,
          Map.of("country", of, "area", areas, "year", years(from, to)));
    }

    private static Set<String> years(@Nullable LocalDate from, @Nullable LocalDate to) {
      var first = from == null ? to : from;
      var last = to == null ? from : to;
      return first == null || last == null
          ? Set.of()
          : IntStream.rangeClosed(first.getYear(), last.getYear())
              .mapToObj(String::valueOf)
              .collect(Collectors.toSet());
    }
  }

  /** A project with the values by which it is found. */
  private record Entry(
      ProjectId project, boolean isJoint, @Nullable LocalDate to, Map<String, Set<String>> found) {

    Set<String> values(String facet) {
      return found.getOrDefault(facet, Set.of());
    }

    boolean isOver(LocalDate today) {
      return to != null && today.isAfter(to);
    }

    /** Whether it fits a question, one filter of it left aside. */
    boolean fits(JointQuery query, String aside) {
      return fits("country", query.country(), aside)
          && fits("area", query.area(), aside)
          && fits("year", query.year(), aside);
    }

    private boolean fits(String facet, String wanted, String aside) {
      return facet.equals(aside) || wanted.isEmpty() || values(facet).contains(wanted);
    }
  }
}
