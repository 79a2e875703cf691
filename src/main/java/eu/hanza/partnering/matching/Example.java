package eu.hanza.partnering.matching;

/**
 * A question of the past whose answer is known, with some of its candidates, each a row.
 *
 * @param strengths by row and signal
 * @param standings by row
 * @param partners which rows took part
 * @param counts for how many candidates a row stands
 */
record Example(float[][] strengths, Standing[] standings, boolean[] partners, float[] counts) {

  static Example ofSize(int rows, int signals) {
    return new Example(
        new float[rows][signals], new Standing[rows], new boolean[rows], new float[rows]);
  }

  int rows() {
    return partners.length;
  }
}
