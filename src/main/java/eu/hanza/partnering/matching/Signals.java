package eu.hanza.partnering.matching;

import java.util.List;

/** All signals, in the order in which they are told. */
final class Signals {

  private Signals() {}

  static List<Signal> all() {
    return List.of(
        new ProjectSignal("together", s -> s.own(p -> s.fresh[p]), new Scale(0.1, 10)),
        new ProjectSignal("together-ever", s -> s.own(p -> 1), new Scale(1, 30)),
        new ProjectSignal("together-alike", s -> s.own(p -> s.alike[p]), new Scale(0.05, 3)),
        new ProjectSignal("together-kin", s -> s.own(p -> s.kin[p]), new Scale(0.1, 5)),
        new ProjectSignal("together-share", s -> s.own(p -> 1.0 / s.history.record(s.coordinator).length), new Scale(0.1, 1)),
        new ProjectSignal("together-small", s -> s.own(p -> s.fresh[p] / s.land.size[p]), new Scale(0.01, 1)),
        new ProjectSignal("together-led", s -> s.own(p -> s.history.leader(p) == s.coordinator ? s.fresh[p] : 0), new Scale(0.1, 5)),
        new ProjectSignal("together-lately", s -> s.own(p -> Math.pow(s.fresh[p], 4)), new Scale(0.1, 3)),
        new CommonPartners("common-partners", new Scale(0.01, 20)),
        new ProjectSignal("walk", s -> Walks.after(s, 1), new Scale(1e-5, 0.1)),
        new ProjectSignal("walk-far", s -> Walks.after(s, 2), new Scale(1e-6, 0.1)),
        new ProjectSignal("walk-alike", s -> { var w = Walks.after(s, 1); return s.masses(p -> w[p] * s.alike[p]); }, new Scale(1e-6, 0.01)),
        new ProjectSignal("active", s -> s.fresh, new Scale(1, 300)),
        new ProjectSignal("active-kin", s -> s.masses(p -> s.land.size[p] > 1 ? s.kin[p] : 0), new Scale(0.3, 100)),
        new ProjectSignal("active-alike", s -> s.masses(p -> s.land.size[p] > 2 ? s.alike[p] : 0), new Scale(0.1, 30)),
        new ProjectSignal("active-lately", s -> s.masses(p -> s.age[p] < 1 && s.land.size[p] > 2 ? 1 : 0), new Scale(1, 50)),
        new ProjectSignal("led-from-country", s -> s.masses(p -> home(s, p) ? s.kin[p] : 0), new Scale(0.1, 10)),
        new ProjectSignal("walk-kin", s -> { var w = Walks.after(s, 1); return s.masses(p -> w[p] * s.kin[p]); }, new Scale(1e-6, 0.05)),
        new ProjectSignal("led-alike", s -> s.masses(p -> home(s, p) ? s.alike[p] : 0), new Scale(0.05, 5)),
        new ProjectSignal("led-by-type", s -> s.masses(p -> likeLeader(s, p) ? s.alike[p] : 0), new Scale(0.05, 10)),
        new ProjectSignal("active-once", s -> s.masses(p -> s.land.size[p] > 1 ? 1 : 0), new Scale(1, 500)),
        new Profiles.SameCountry("same-country"),
        new Profiles.Fit("country-fit", true, s -> s.masses(p -> s.land.size[p] > 2 ? s.alike[p] : 0)),
        new Profiles.Fit("country-near", true, s -> s.masses(p -> s.land.size[p] > 2 && home(s, p) ? s.fresh[p] : 0)),
        new Profiles.Fit("type-fit", false, s -> s.masses(p -> s.land.size[p] > 2 ? s.alike[p] : 0)),
        new Profiles.Fit("type-near", false, s -> s.masses(p -> s.land.size[p] > 2 && likeLeader(s, p) ? s.alike[p] : 0)),
        new Profiles.Fit("country-alike", true, s -> s.masses(p -> s.land.size[p] > 2 && home(s, p) ? s.alike[p] : 0)),
        new Newcomers("new-alike", s -> s.alike, new Scale(1e-5, 0.1), 10),
        new Newcomers("new-kin", s -> s.kin, new Scale(1e-5, 0.1), 20),
        new Newcomers("new-from-country", s -> s.masses(p -> home(s, p) ? s.kin[p] : 0), new Scale(1e-5, 0.1), 5),
        new Newcomers("new-anywhere", s -> s.masses(p -> s.fresh[p]), new Scale(1e-5, 0.1), 20));
  }

  static boolean likeLeader(Scene scene, int project) {
    var leader = scene.history.leader(project);
    return leader >= 0 && scene.land.type[leader] == scene.land.type[scene.coordinator];
  }

  static boolean home(Scene scene, int project) {
    var leader = scene.history.leader(project);
    return leader >= 0 && scene.land.country[leader] == scene.land.country[scene.coordinator];
  }
}
