package eu.hanza.partnering.matching;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** One question before one history, with what several signals ask of it. */
final class Scene {

  private static final double DAYS_OF_YEAR = 365.25;

  final Landscape land;
  final History history;
  final Query query;
  final int coordinator;
  final double[] age;
  final double[] fresh;
  final double[] kin;
  final double[] alike;
  private final Standing[] standings;

  Scene(Landscape land, Query query) {
    this.land = land;
    this.history = land.history;
    this.query = query;
    this.coordinator = history.place(query.coordinator());
    var projects = history.projects().size();
    this.age = new double[projects];
    this.fresh = new double[projects];
    this.kin = new double[projects];
    this.alike = new double[projects];
    var shares = land.programmes.stream().mapToDouble(one -> overlap(one, query.programmes())).toArray();
    var contribution = Math.log1p(query.contribution().doubleValue());
    for (var number = 0; number < projects; number++) {
      age[number] = Math.max(0,
          ChronoUnit.DAYS.between(history.start(number), query.start()) / DAYS_OF_YEAR);
      fresh[number] = Math.pow(0.5, age[number] / 2);
      kin[number] = shares[land.programmeOf[number]] * fresh[number];
      alike[number] = kin[number] == 0 ? 0 : kin[number] * closeness(number, contribution);
    }
    this.standings = standings();
  }

  private double closeness(int number, double contribution) {
    var money = (land.contribution[number] - contribution) / 0.5;
    var length = history.project(number).months() - query.months();
    var time = history.project(number).months() == 0 || query.months() == 0 ? 1 : length / 7.0;
    return Math.exp(-(money * money + time * time) / 2);
  }

  private static double overlap(Set<String> one, Set<String> other) {
    var both = new HashSet<>(one);
    both.retainAll(other);
    return both.isEmpty() ? 0 : (double) both.size() / (one.size() + other.size() - both.size());
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

  Standing standing(int place) {
    return standings[place];
  }

  /** The mass of the projects of the coordinator; all others have none. */
  double[] own(java.util.function.IntToDoubleFunction mass) {
    var masses = new double[history.projects().size()];
    for (var project : history.record(coordinator)) {
      masses[project] = mass.applyAsDouble(project);
    }
    return masses;
  }

  /** What every project gives to each of its members, added up by member. */
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

  double[] masses(java.util.function.IntToDoubleFunction mass) {
    var masses = new double[history.projects().size()];
    Arrays.setAll(masses, mass);
    return masses;
  }

  boolean shared(int project) {
    return Arrays.binarySearch(history.team(project), coordinator) >= 0;
  }
}
