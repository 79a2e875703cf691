package eu.hanza.partnering.matching;

/** The id of an organisation in a history of projects; it names and orders, and says nothing. */
public record MemberId(String value) implements Comparable<MemberId> {

  @Override
  public int compareTo(MemberId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
