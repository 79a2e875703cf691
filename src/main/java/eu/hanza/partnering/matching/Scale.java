package eu.hanza.partnering.matching;

/**
 * How a count or a mass becomes a strength from 0 to 1: steeply at first, as its logarithm, and
 * never above 1.
 *
 * @param unit where the steep part ends
 * @param cap what counts as 1
 */
record Scale(double unit, double cap) {

  double of(double mass) {
    return mass <= 0 ? 0 : Math.min(1, Math.log1p(mass / unit) / Math.log1p(cap / unit));
  }

  double[] of(double[] masses) {
    var strengths = new double[masses.length];
    for (var place = 0; place < masses.length; place++) {
      strengths[place] = of(masses[place]);
    }
    return strengths;
  }
}
