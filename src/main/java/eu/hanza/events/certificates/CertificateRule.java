package eu.hanza.events.certificates;

import java.math.BigDecimal;

/**
 * What an event certifies, and to whom.
 *
 * @param series how its numbers begin, such as SGPM
 * @param threshold which part of the scheduled minutes somebody has to attend, in per cent
 * @param hours how many hours it certifies
 */
public record CertificateRule(String series, int threshold, BigDecimal hours) {

  /** The part that is usual. */
  public static final int USUAL = 80;
}
