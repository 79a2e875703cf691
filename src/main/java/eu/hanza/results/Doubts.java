package eu.hanza.results;

import eu.hanza.accounts.People;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.StoredValues;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may be one person under two addresses, and what somebody decided about it. */
@Component
class Doubts {

  private final JdbcClient database;
  private final People people;
  private final Clock clock;

  Doubts(JdbcClient database, People people, Clock clock) {
    this.database = database;
    this.people = people;
    this.clock = clock;
  }

  /** Pairs of these events that nobody has decided about yet. */
  List<DoubtfulPair> open(Collection<UUID> events) {
    var groups = new TreeMap<String, List<Known>>();
    known(events)
        .forEach(one -> groups.computeIfAbsent(one.key(), k -> new ArrayList<>()).add(one));
    var decided = decisions();
    return groups.values().stream()
        .flatMap(group -> pairs(group).stream())
        .filter(pair -> !decided.containsKey(new Counting.Pair(pair.one(), pair.other())))
        .toList();
  }

  private static List<DoubtfulPair> pairs(List<Known> group) {
    var pairs = new ArrayList<DoubtfulPair>();
    for (var i = 1; i < group.size(); i++) {
      if (group.get(0).id().equals(group.get(i).id())) {
        continue;
      }
      var inOrder = isFirst(group.get(0).id(), group.get(i).id());
      var one = inOrder ? group.get(0) : group.get(i);
      var other = inOrder ? group.get(i) : group.get(0);
      pairs.add(
          new DoubtfulPair(
              one.id(), other.id(), one.name(), one.organisation(), one.email(), other.email()));
    }
    return pairs;
  }

  /** The order of the database, which knows no signs. */
  private static boolean isFirst(UUID one, UUID other) {
    return one.toString().compareTo(other.toString()) < 0;
  }

  /** Those who count as one in these events: whom somebody joined, and whom nobody looked at. */
  List<Counting.Pair> joined(Collection<UUID> events) {
    var all = new ArrayList<Counting.Pair>();
    decisions().forEach((pair, same) -> addIf(all, pair, same));
    open(events).forEach(pair -> all.add(new Counting.Pair(pair.one(), pair.other())));
    return all;
  }

  private static void addIf(List<Counting.Pair> all, Counting.Pair pair, boolean same) {
    if (same) {
      all.add(pair);
    }
  }

  private Map<Counting.Pair, Boolean> decisions() {
    var decided = new HashMap<Counting.Pair, Boolean>();
    database
        .sql("select one, other, same from results.decision")
        .query(
            row -> {
              decided.put(
                  new Counting.Pair(
                      row.getObject("one", UUID.class), row.getObject("other", UUID.class)),
                  row.getBoolean("same"));
            });
    return decided;
  }

  /** Keeps whether two entries are one person. */
  void decide(UUID one, UUID other, boolean same, @Nullable PersonId by) {
    var first = isFirst(one, other);
    database
        .sql(
            """
            insert into results.decision (one, other, same, decided_by, decided_at)
            values (?, ?, ?, ?::uuid, ?)
            on conflict (one, other) do update set same = excluded.same,
              decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """)
        .param(first ? one : other)
        .param(first ? other : one)
        .param(same)
        .param(by == null ? null : by.value().toString())
        .param(StoredValues.stored(clock.instant()))
        .update();
  }

  /** A participant with the name that is compared. */
  private record Known(UUID id, String name, String organisation, String email) {

    String key() {
      return NormalisedText.fold(name) + "\n" + NormalisedText.fold(organisation);
    }
  }

  private List<Known> known(Collection<UUID> events) {
    var rows =
        database
            .sql(
                """
                select distinct p.id, p.person, f.organisation from results.fact f
                join results.participant p on p.id = f.participant
                where f.event = any(?) and p.person is not null and f.organisation <> ''
                order by p.id, f.organisation
                """)
            .param(events.toArray(UUID[]::new))
            .query(
                (row, number) ->
                    new Stored(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("organisation")))
            .list();
    var names = people.all(rows.stream().map(Stored::person).distinct().toList());
    return rows.stream()
        .filter(row -> names.containsKey(row.person()))
        .map(
            row -> {
              var person = Objects.requireNonNull(names.get(row.person()));
              var email = Objects.toString(person.email(), "");
              return new Known(row.id(), person.name(), row.organisation(), email);
            })
        .toList();
  }

  /** A participant with an organisation. */
  private record Stored(UUID id, PersonId person, String organisation) {}
}
