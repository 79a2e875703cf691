package eu.hanza.partnering.matching;

/** The id of a project in a history; it names and orders, and says nothing. */
public record JointProjectId(String value) implements Comparable<JointProjectId> {

  @Override
  public int compareTo(JointProjectId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
