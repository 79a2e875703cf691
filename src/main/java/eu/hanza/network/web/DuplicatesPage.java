package eu.hanza.network.web;

import java.util.List;

/** The pairs of the register that look alike, and the merges that can be undone. */
public record DuplicatesPage(String count, List<Pair> pairs, List<Merged> merges) {

  /** Two entries that are probably one, and why. */
  public record Pair(Entry one, Entry other, String reason) {}

  /** An entry of a pair. */
  public record Entry(String id, String name, String language, String href, String line) {}

  /** A merge that stands. */
  public record Merged(String kept, String absorbed, String absorbedId, String when) {}
}
