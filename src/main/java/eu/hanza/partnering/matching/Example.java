package eu.hanza.partnering.matching;

/** A question of the past whose answer is known, with some of its candidates, each a row. */
final class Example {

  private final float[][] strengths;
  private final Standing[] standings;
  private final boolean[] partners;
  private final float[] counts;

  Example(int rows) {
    this.strengths = new float[rows][];
    this.standings = new Standing[rows];
    this.partners = new boolean[rows];
    this.counts = new float[rows];
  }

  void set(int row, float[] strengths, Standing standing, boolean partner, float count) {
    this.strengths[row] = strengths;
    this.standings[row] = standing;
    this.partners[row] = partner;
    this.counts[row] = count;
  }

  int rows() {
    return counts.length;
  }

  /** The strengths of a row by signal. */
  float[] strengths(int row) {
    return strengths[row];
  }

  Standing standing(int row) {
    return standings[row];
  }

  /** Whether a row took part. */
  boolean partner(int row) {
    return partners[row];
  }

  /** For how many candidates a row stands. */
  float count(int row) {
    return counts[row];
  }
}
