package eu.hanza.network;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.kernel.StoredValues;
import eu.hanza.shell.spi.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Named groups of countries that overlap and change over time (S0.7). A name means exactly its
 * members, never what another name sounds like (T7).
 */
@Service
@Transactional
public class CountryGroups {

  private final StoredGroups groups;
  private final JdbcClient database;
  private final History history;

  CountryGroups(StoredGroups groups, JdbcClient database, History history) {
    this.groups = groups;
    this.database = database;
    this.history = history;
  }

  /**
   * A country of a group.
   *
   * @param country its code
   * @param from the first day in the group
   * @param to the last day in the group
   * @param suspendedFrom the day from which it suspended its part; null if it did not
   */
  @Table(schema = "network", name = "country_group_member")
  public record Member(
      String country,
      @Column("valid_from") @Nullable LocalDate from,
      @Column("valid_to") @Nullable LocalDate to,
      @Nullable LocalDate suspendedFrom)
      implements Dated {

    /** Refuses what ends before it begins. */
    public Member {
      Dated.check(from, to);
    }

    boolean isSuspendedOn(LocalDate day) {
      return suspendedFrom != null && !day.isBefore(suspendedFrom);
    }
  }

  /** A group with its members, the person or body that defines it and the source of that. */
  public record Group(
      String slug, LocalizedText name, String owner, String source, List<Member> members) {

    /** Makes the list unchangeable. */
    public Group {
      members = List.copyOf(members);
    }

    /** The countries of the group on a day. */
    public Standing on(LocalDate day) {
      var active = new TreeSet<String>();
      var suspended = new TreeSet<String>();
      members.stream()
          .filter(member -> member.holdsOn(day))
          .forEach(
              member -> (member.isSuspendedOn(day) ? suspended : active).add(member.country()));
      return new Standing(active, suspended);
    }
  }

  /** Countries that take part, and those whose part is suspended. */
  public record Standing(Set<String> active, Set<String> suspended) {

    /** Makes both sets unchangeable and sorted. */
    public Standing {
      active = Collections.unmodifiableSortedSet(new TreeSet<>(active));
      suspended = Collections.unmodifiableSortedSet(new TreeSet<>(suspended));
    }
  }

  /** All groups with their members, in one query. */
  @Transactional(readOnly = true)
  public List<Group> all() {
    var found = new LinkedHashMap<String, Group>();
    database
        .sql(
            """
            select g.slug, g.name::text as name, g.owner, g.source, m.country, m.valid_from,
              m.valid_to, m.suspended_from
            from network.country_group g
            left join network.country_group_member m on m.country_group = g.id
            order by g.position, g.slug, m.position
            """)
        .query(
            row -> {
              found.merge(row.getString("slug"), group(row), CountryGroups::joined);
            });
    return List.copyOf(found.values());
  }

  /** The group with this slug, if there is one. */
  @Transactional(readOnly = true)
  public Optional<Group> find(String slug) {
    return all().stream().filter(group -> group.slug().equals(slug)).findFirst();
  }

  private static Group group(ResultSet row) throws SQLException {
    var country = row.getString("country");
    var members =
        country == null
            ? List.<Member>of()
            : List.of(
                new Member(
                    country,
                    SummaryRows.day(row, "valid_from"),
                    SummaryRows.day(row, "valid_to"),
                    SummaryRows.day(row, "suspended_from")));
    return new Group(
        row.getString("slug"),
        StoredValues.fromJson(row.getString("name")),
        row.getString("owner"),
        row.getString("source"),
        members);
  }

  private static Group joined(Group one, Group other) {
    var members = new ArrayList<>(one.members());
    members.addAll(other.members());
    return new Group(one.slug(), one.name(), one.owner(), one.source(), members);
  }

  /** The countries of a group on a day; none if there is no such group. */
  @Transactional(readOnly = true)
  public Standing on(String slug, LocalDate day) {
    return find(slug).map(group -> group.on(day)).orElse(new Standing(Set.of(), Set.of()));
  }

  /** The countries that take part in any of the groups on a day, each once. */
  @Transactional(readOnly = true)
  public Set<String> union(Collection<String> slugs, LocalDate day) {
    return union(all().stream().filter(group -> slugs.contains(group.slug())).toList(), day);
  }

  static Set<String> union(List<Group> groups, LocalDate day) {
    return groups.stream()
        .flatMap(group -> group.on(day).active().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Why nothing can be filtered by a group on a day: it has no members yet (S3.7). */
  @Transactional(readOnly = true)
  public Optional<Refusal> refusal(String slug, LocalDate day, Language reader) {
    var group = find(slug);
    if (group.isEmpty()) {
      return Optional.of(Refusal.of("network.group.unknown", Map.of("group", slug)));
    }
    var standing = group.get().on(day);
    return standing.active().isEmpty()
        ? Optional.of(
            Refusal.of(
                "network.group.empty", Map.of("group", group.get().name().in(reader).text())))
        : Optional.empty();
  }

  /** Defines a new group, without members yet. */
  public String define(Actor by, LocalizedText name, String owner, String source) {
    by.must(NetworkRules.mayKeep(by), "define a group of countries");
    var slug = Slug.of(name.in(Language.PL).text());
    if (groups.existsBySlug(slug)) {
      throw new IllegalStateException("There is such a group: " + slug);
    }
    var group = groups.save(CountryGroup.define(slug, name, owner, source, 1000));
    history.note(Line.of("network.history.group-defined", by.person(), group.id()));
    return slug.value();
  }

  /** Changes what a group is called, who defines it and which countries it has. */
  public List<Refusal> change(
      Actor by,
      String slug,
      LocalizedText name,
      String owner,
      String source,
      List<Member> members) {
    by.must(NetworkRules.mayKeep(by), "change a group of countries");
    if (!members.isEmpty() && (owner.isBlank() && source.isBlank())) {
      return List.of(Refusal.of("network.group.owner").at("owner"));
    }
    var seen = new HashSet<String>();
    for (var member : members) {
      if (!seen.add(member.country() + member.from())) {
        return List.of(
            Refusal.of("network.group.twice", Map.of("country", member.country())).at("members"));
      }
    }
    var before = get(slug);
    groups.save(before.with(name, owner, source, members));
    history.note(
        Line.of("network.history.group-changed", by.person(), before.id())
            .changed("members", text(before.members()), text(members))
            .changed("owner", before.owner(), owner)
            .changed("source", before.source(), source));
    return List.of();
  }

  private static String text(List<Member> members) {
    return members.stream()
        .map(
            member ->
                member.country()
                    + (member.from() == null ? "" : " " + member.from())
                    + (member.to() == null ? "" : "–" + member.to())
                    + (member.suspendedFrom() == null ? "" : " ⏸ " + member.suspendedFrom()))
        .collect(Collectors.joining(", "));
  }

  /** What was done to a group. */
  @Transactional(readOnly = true)
  public Part history(String slug, Language language) {
    return history.of(get(slug).id(), language);
  }

  private CountryGroup get(String slug) {
    return find(slug)
        .flatMap(group -> groups.findBySlug(new Slug(group.slug())))
        .orElseThrow(() -> new NotFoundException("group " + slug));
  }
}
