package eu.hanza.partnering.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small histories. Members are named by letters; the first of a team leads. */
final class MatchingFixtures {

  static final LocalDate ASKED = LocalDate.of(2020, 1, 1);

  private MatchingFixtures() {}

  static MemberId id(String value) {
    return new MemberId(value);
  }

  static JointProjectId project(String value) {
    return new JointProjectId(value);
  }

  /** What a history is told from. */
  record Told(
      List<Member> members, List<JointProject> projects, List<Participation> participations) {

    Told() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    Told member(String id, String country, String type) {
      members.add(new Member(id(id), country, type));
      return this;
    }

    /** Members of the same country and type. */
    Told members(String... ids) {
      Stream.of(ids).forEach(id -> member(id, "PL", "NGO"));
      return this;
    }

    /** A project of 24 months and 100 000 that began some years before the question. */
    Told project(String id, int yearsBefore, String programme, String... team) {
      return project(id, ASKED.minusYears(yearsBefore), programme, team);
    }

    Told project(String id, LocalDate start, String programme, String... team) {
      projects.add(
          new JointProject(
              MatchingFixtures.project(id),
              start,
              24,
              BigDecimal.valueOf(100_000),
              Set.of(programme)));
      for (var member : team) {
        participations.add(
            new Participation(MatchingFixtures.project(id), id(member), member.equals(team[0])));
      }
      return this;
    }

    Told without(JointProjectId project) {
      return new Told(
          members,
          projects.stream().filter(one -> !one.id().equals(project)).toList(),
          participations);
    }

    History history() {
      return History.of(members, projects, participations);
    }
  }

  /** A question for partners in a project like those told of, by the first day of 2020. */
  static Query asks(String coordinator, String programme) {
    return new Query(id(coordinator), ASKED, 24, BigDecimal.valueOf(100_000), Set.of(programme));
  }

  static Scene scene(Told told, String coordinator, String programme) {
    return new Scene(new Landscape(told.history()), asks(coordinator, programme));
  }

  static Signal signal(String name) {
    return Signals.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  /** The masses of a signal of projects before they become strengths, by member. */
  static Map<String, Double> masses(Scene scene, Function<Scene, double[]> worth) {
    return byMember(scene, scene.given(worth.apply(scene)));
  }

  static Map<String, Double> strengths(Scene scene, String signal) {
    return byMember(scene, signal(signal).strengths(scene));
  }

  /** Figures by member, without those that are 0. */
  static Map<String, Double> byMember(Scene scene, double[] figures) {
    var all = new TreeMap<String, Double>();
    for (var place = 0; place < figures.length; place++) {
      if (figures[place] != 0) {
        all.put(scene.history().id(place).value(), figures[place]);
      }
    }
    return all;
  }

  static List<Fact> facts(Scene scene, String signal, String candidate) {
    return signal(signal).facts(scene, scene.history().place(id(candidate)));
  }

  /**
   * Five years of invented projects: circles that mostly keep to themselves, each in a programme,
   * with guests from the same country, and newcomers every year.
   */
  static Told circles(long seed) {
    var told = new Told();
    var random = new SplittableRandom(seed);
    var countries = List.of("PL", "UA", "NO", "DE");
    for (var member = 0; member < 120; member++) {
      told.member(name(member), countries.get(member / 3 % 4), member % 3 == 0 ? "NGO" : "CITY");
    }
    for (var number = 0; number < 260; number++) {
      var circle = random.nextInt(12);
      var guests = random.nextInt(3);
      var come = 60 + 60 * number / 260;
      var team =
          Stream.concat(
                  random.ints(3, 0, 5).mapToObj(i -> name(circle * 5 + i)),
                  random.ints(guests, 0, come).mapToObj(MatchingFixtures::name))
              .distinct()
              .toArray(String[]::new);
      var start = ASKED.minusDays(5 * 365 - number * 7L);
      told.project("P%03d".formatted(number), start, circle % 2 == 0 ? "EVEN" : "ODD", team);
    }
    return told;
  }

  private static String name(int member) {
    return "M%03d".formatted(member);
  }

  /** The mean gain of some ranking over the projects that began on a day or later. */
  static double gain(Told told, LocalDate from, Function<Query, List<MemberId>> ranking) {
    var all = told.history();
    return IntStream.range(0, all.projects().size())
        .filter(number -> !all.start(number).isBefore(from) && all.team(number).length > 2)
        .mapToDouble(number -> gain(all, number, ranking))
        .average()
        .orElseThrow();
  }

  private static double gain(History all, int number, Function<Query, List<MemberId>> ranking) {
    var leader = all.leader(number);
    var relevant =
        Arrays.stream(all.team(number)).filter(one -> one != leader).mapToObj(all::id).toList();
    var query = Query.of(all.id(leader), all.project(number));
    return RankingMeasure.of(ranking.apply(query), Set.copyOf(relevant)).gain();
  }
}
