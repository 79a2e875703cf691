package eu.hanza.partnering.matching;

/**
 * A question whose answer is known, with some of the candidates.
 *
 * @param strengths by candidate and signal
 * @param standings by candidate
 * @param partners who of them took part
 * @param counts for how many candidates each stands
 */
record Example(float[][] strengths, Standing[] standings, boolean[] partners, float[] counts) {}
