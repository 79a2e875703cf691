package eu.hanza.programmes;

/**
 * What a source states about a funder, such as how many programmes it has; claims that contradict
 * each other stand side by side and none is overwritten (S4.9).
 *
 * @param subject what is stated, in a key word: {@code programmes}, {@code programmes-for-ngos}
 * @param stated the stated value, as the source writes it
 * @param quote the sentence of the source; may be empty
 * @param source who states it
 * @param address where; may be empty
 * @param statedOn when, in ISO 8601, to whatever precision: 2021, 2021-03
 */
public record Claim(
    String subject, String stated, String quote, String source, String address, String statedOn) {}
