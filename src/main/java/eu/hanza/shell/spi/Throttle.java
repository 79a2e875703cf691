package eu.hanza.shell.spi;

import java.time.Duration;

/** Counts what network addresses do without an account, so that nobody floods the installation. */
public interface Throttle {

  /**
   * Whether an address may do something once more; if it may, that is counted.
   *
   * @param what a short name of it, such as {@code forms.begin}
   * @param address the network address, of which only a hash is kept, for a day
   * @param most how often it may be done within the time
   */
  boolean admits(String what, String address, int most, Duration within);
}
