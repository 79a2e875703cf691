package eu.hanza.results.spi;

/** Takes facts into the ledger, in the transaction of the caller. */
public interface Facts {

  /** Records a fact; one whose source is known stays as it was recorded first. */
  void record(Fact fact);

  /** Takes a fact back that turned out wrong; one that is not there changes nothing. */
  void retract(String source);
}
