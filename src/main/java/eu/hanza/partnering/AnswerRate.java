package eu.hanza.partnering;

/**
 * How reliably an organisation answers.
 *
 * @param answered how many expressions of interest it answered
 * @param asked how many it answered or left without an answer
 */
public record AnswerRate(int answered, int asked) {}
