package eu.hanza.partnering.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All signals, in the order in which they are told. */
final class Signals {

  private static final int JOINT = 3;

  private Signals() {}

  static List<Signal> all() {
    return Stream.of(together(), reach(), experience(), profile()).flatMap(List::stream).toList();
  }

  /** What the coordinator and the candidate did together. */
  private static List<Signal> together() {
    return List.of(
        new ProjectSignal("together-kin", s -> s.own(s::kin), new Scale(0.1, 5)),
        new ProjectSignal(
            "together-small", s -> s.own(p -> s.fresh(p) / s.size(p)), new Scale(0.01, 1)),
        new ProjectSignal(
            "together-lately", s -> s.own(p -> Math.pow(s.fresh(p), 4)), new Scale(0.1, 3)),
        new ProjectSignal("share", s -> shares(s.own(p -> 1), 0), new Scale(0.1, 1)),
        new ProjectSignal("share-kin", s -> shares(s.own(s::kin), 0.3), new Scale(0.1, 1)),
        new ProjectSignal("share-led", s -> shares(s.own(p -> led(s, p)), 0.3), new Scale(0.1, 1)));
  }

  /** How near the candidate is over others. */
  private static List<Signal> reach() {
    return List.of(
        new CommonPartners("common-partners", new Scale(0.01, 20)),
        new ProjectSignal("walk", Signals::far, new Scale(1e-6, 0.1)),
        new ProjectSignal(
            "walk-kin", s -> s.masses(p -> far(s)[p] * s.kin(p)), new Scale(1e-7, 0.01)));
  }

  /** What the candidate did in the programme. */
  private static List<Signal> experience() {
    return List.of(new ProjectSignal("experience-alike", Signals::alike, new Scale(0.1, 30)));
  }

  /** What country and type say. */
  private static List<Signal> profile() {
    return List.of(
        new SameCountry("same-country"),
        new Fit("country-alike", true, Signals::alike),
        new Fit("country-home", true, s -> s.massesIf(p -> fromHome(s, p), s::fresh)),
        new Fit("country-home-alike", true, s -> s.massesIf(p -> fromHome(s, p), s::alike)),
        new Fit("type-alike", false, Signals::alike),
        new Newcomers("new-alike", s -> s.masses(s::alike), new Scale(1e-5, 0.1), 10),
        new Newcomers("new-home", s -> s.massesIf(s::ledFromHome, s::kin), new Scale(1e-5, 0.1), 5),
        new Newcomers("new-anywhere", s -> s.masses(s::fresh), new Scale(1e-5, 0.1), 20));
  }

  private static double[] alike(Scene scene) {
    return scene.massesIf(project -> scene.size(project) >= JOINT, scene::alike);
  }

  private static boolean fromHome(Scene scene, int project) {
    return scene.size(project) >= JOINT && scene.ledFromHome(project);
  }

  private static double led(Scene scene, int project) {
    return scene.history().leader(project) == scene.coordinator() ? scene.fresh(project) : 0;
  }

  private static double[] far(Scene scene) {
    return scene.kept("far", () -> Walks.far(scene));
  }

  /** Masses as parts of their sum, which somewhat more than there is makes careful. */
  private static double[] shares(double[] masses, double more) {
    var sum = Arrays.stream(masses).sum() + more;
    return sum == 0 ? masses : Arrays.stream(masses).map(mass -> mass / sum).toArray();
  }
}
