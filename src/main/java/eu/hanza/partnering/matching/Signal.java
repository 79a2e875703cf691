package eu.hanza.partnering.matching;

import java.util.List;

/** A named pure function from candidates to strengths between 0 and 1, and what it rests on. */
interface Signal {

  String name();

  /** One strength for each candidate, by place. */
  double[] strengths(Scene scene);

  /** The facts without which the candidate would not have that strength, the strongest first. */
  List<Fact> facts(Scene scene, int candidate);
}
