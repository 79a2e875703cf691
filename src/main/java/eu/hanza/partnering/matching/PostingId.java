package eu.hanza.partnering.matching;

/** The id of an offer or a need; it names and orders, and says nothing. */
public record PostingId(String value) implements Comparable<PostingId> {

  @Override
  public int compareTo(PostingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
