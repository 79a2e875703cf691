package eu.hanza.partnering.spi;

import java.util.List;

/** A module that has records from which organisations learn or where they meet. */
public interface OpportunitySource {

  /** What everybody may see now, the first to look at first, with a fixed number of statements. */
  List<Opportunity> opportunities();
}
