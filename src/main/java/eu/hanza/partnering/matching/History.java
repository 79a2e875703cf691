package eu.hanza.partnering.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who took part in which project until a day, and who may be proposed. Everything in it has a place
 * by its own id or date, so that the order in which it is told changes nothing.
 */
public final class History {

  private static final Comparator<JointProject> BY_START =
      Comparator.comparing(JointProject::start).thenComparing(JointProject::id);

  private final List<Member> members;
  private final Map<MemberId, Integer> places;
  private final List<JointProject> projects;
  private final List<Participation> participations;
  private final int[][] teams;
  private final int[][] records;
  private final int[] leaders;

  private History(
      List<Member> members, List<JointProject> projects, List<Participation> participations) {
    this.members = members;
    this.projects = projects;
    this.participations = participations;
    this.places = new TreeMap<>();
    for (var member : members) {
      places.put(member.id(), places.size());
    }
    this.leaders = new int[projects.size()];
    this.teams = teams();
    this.records = Numbers.turned(teams, members.size());
  }

  /**
   * The history that these tell. A participation counts once; one whose project or organisation is
   * not told does not count.
   */
  public static History of(
      Collection<Member> members,
      Collection<JointProject> projects,
      Collection<Participation> participations) {
    var known = new TreeMap<MemberId, Member>();
    members.forEach(member -> known.put(member.id(), member));
    var told = new TreeMap<JointProjectId, JointProject>();
    projects.forEach(project -> told.put(project.id(), project));
    return new History(
        List.copyOf(known.values()),
        told.values().stream().sorted(BY_START).toList(),
        participations.stream()
            .filter(one -> known.containsKey(one.member()) && told.containsKey(one.project()))
            .toList());
  }

  private int[][] teams() {
    var numbers = new TreeMap<JointProjectId, Integer>();
    var sets = new ArrayList<TreeSet<Integer>>();
    for (var project : projects) {
      numbers.put(project.id(), sets.size());
      sets.add(new TreeSet<>());
    }
    Arrays.fill(leaders, -1);
    for (var one : participations) {
      var project = Objects.requireNonNull(numbers.get(one.project()));
      var member = place(one.member());
      sets.get(project).add(member);
      if (one.leads()) {
        leaders[project] = leaders[project] < 0 ? member : Math.min(leaders[project], member);
      }
    }
    return sets.stream().map(Numbers::array).toArray(int[][]::new);
  }

  /**
   * What was known on a day, with those who may be proposed then: everybody who was there already,
   * and everybody who comes before the horizon.
   */
  public History before(LocalDate day, LocalDate horizon) {
    var coming = new TreeSet<MemberId>();
    for (var member = 0; member < members.size(); member++) {
      if (records[member].length > 0 && start(records[member][0]).isBefore(horizon)) {
        coming.add(id(member));
      }
    }
    return History.of(
        members.stream().filter(one -> coming.contains(one.id())).toList(),
        projects.stream().filter(one -> one.start().isBefore(day)).toList(),
        participations);
  }

  /** How many organisations may be proposed, of whom some may have taken part in nothing yet. */
  public int size() {
    return members.size();
  }

  /** All who may be proposed, in the order of their ids. */
  public List<Member> members() {
    return members;
  }

  /** All projects, the oldest first. */
  public List<JointProject> projects() {
    return projects;
  }

  /** Whether the organisation took part in a project. */
  public boolean knows(MemberId member) {
    var place = places.get(member);
    return place != null && records[place].length > 0;
  }

  int place(MemberId member) {
    var place = places.get(member);
    if (place == null) {
      throw new IllegalArgumentException("Nobody of that id: " + member);
    }
    return place;
  }

  Member member(int place) {
    return members.get(place);
  }

  MemberId id(int place) {
    return members.get(place).id();
  }

  JointProject project(int number) {
    return projects.get(number);
  }

  LocalDate start(int project) {
    return projects.get(project).start();
  }

  /** The places of those who took part in a project. */
  int[] team(int project) {
    return teams[project];
  }

  /** The numbers of the projects of an organisation, the oldest first. */
  int[] record(int member) {
    return records[member];
  }

  /** The place of who leads a project, or -1 if that is unknown. */
  int leader(int project) {
    return leaders[project];
  }
}
