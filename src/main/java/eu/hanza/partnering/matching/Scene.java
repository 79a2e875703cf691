package eu.hanza.partnering.matching;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;

/** One question before one history, with what several signals ask of it. Made for one thread. */
final class Scene {

  private static final double DAYS_OF_YEAR = 365.25;
  private static final double HALF_LIFE = 2;
  private static final double MONEY_WIDTH = 0.5;
  private static final double MONTHS_WIDTH = 7;

  private final Landscape land;
  private final History history;
  private final Query query;
  private final int coordinator;
  private final Standing[] standings;
  private final double[] ages;
  private final double[] fresh;
  private final double[] kin;
  private final double[] alike;
  private final Map<String, double[]> kept = new HashMap<>();

  Scene(Landscape land, Query query) {
    this.land = land;
    this.history = land.history();
    this.query = query;
    this.coordinator = history.place(query.coordinator());
    this.standings = standings();
    this.ages =
        masses(
            project ->
                Math.max(0, ChronoUnit.DAYS.between(history.start(project), query.start()))
                    / DAYS_OF_YEAR);
    this.fresh = masses(project -> Math.pow(0.5, ages[project] / HALF_LIFE));
    var overlaps =
        land.programmes().stream().mapToDouble(set -> overlap(set, query.programmes())).toArray();
    this.kin = masses(project -> overlaps[land.programmesOf(project)] * fresh[project]);
    this.alike = masses(project -> kin[project] == 0 ? 0 : kin[project] * closeness(project));
  }

  private static double overlap(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.isEmpty() ? 0 : (double) both.size() / (one.size() + other.size() - both.size());
  }

  /** How close a project is in money and length; what is unknown is taken as the same. */
  private double closeness(int project) {
    var asked = query.contribution().doubleValue();
    var length = history.project(project).months();
    var money = asked == 0 ? 0 : (land.contribution(project) - Math.log1p(asked)) / MONEY_WIDTH;
    var time = length == 0 || query.months() == 0 ? 1 : (length - query.months()) / MONTHS_WIDTH;
    return Math.exp(-(money * money + time * time) / 2);
  }

  private Standing[] standings() {
    var all = new Standing[history.size()];
    for (var place = 0; place < all.length; place++) {
      all[place] = history.record(place).length == 0 ? Standing.NEWCOMER : Standing.KNOWN;
    }
    for (var partner : land.neighbours(coordinator)) {
      all[partner] = Standing.PARTNER;
    }
    return all;
  }

  Landscape land() {
    return land;
  }

  History history() {
    return history;
  }

  int coordinator() {
    return coordinator;
  }

  Standing standing(int place) {
    return standings[place];
  }

  /** How many years before the question the project began. */
  double age(int project) {
    return ages[project];
  }

  /** What a project is worth by its age alone: half for every two years. */
  double fresh(int project) {
    return fresh[project];
  }

  /** Fresh, by how much of the programmes is the same. */
  double kin(int project) {
    return kin[project];
  }

  /** Kin, by how close the project is in money and length: as if of the same call. */
  double alike(int project) {
    return alike[project];
  }

  /** How many took part. */
  int size(int project) {
    return history.team(project).length;
  }

  /** Whether somebody from the coordinator's country led the project. */
  boolean ledFromHome(int project) {
    var leader = history.leader(project);
    return leader >= 0 && land.countries().of(leader) == land.countries().of(coordinator);
  }

  /** What each project is worth. */
  double[] masses(IntToDoubleFunction worth) {
    var masses = new double[history.projects().size()];
    Arrays.setAll(masses, worth);
    return masses;
  }

  /** What each project is worth that satisfies a condition; the others are worth nothing. */
  double[] massesIf(IntPredicate condition, IntToDoubleFunction worth) {
    return masses(project -> condition.test(project) ? worth.applyAsDouble(project) : 0);
  }

  /** What each project of the coordinator is worth; the others are worth nothing. */
  double[] own(IntToDoubleFunction worth) {
    var masses = new double[history.projects().size()];
    for (var project : history.record(coordinator)) {
      masses[project] = worth.applyAsDouble(project);
    }
    return masses;
  }

  /**
   * What members get whose every project gives its whole worth to each; the coordinator nothing.
   */
  double[] given(double[] masses) {
    var sums = new double[history.size()];
    for (var project = 0; project < masses.length; project++) {
      if (masses[project] != 0) {
        for (var member : history.team(project)) {
          sums[member] += masses[project];
        }
      }
    }
    sums[coordinator] = 0;
    return sums;
  }

  /** Figures that are made when they are first asked for. */
  double[] kept(String name, Supplier<double[]> figures) {
    var found = kept.get(name);
    if (found == null) {
      found = figures.get();
      kept.put(name, found);
    }
    return found;
  }
}
