package eu.hanza.search;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Audiences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may do what with the index and the vocabulary. */
@Component
public class SearchRules {

  private final ObjectProvider<Audiences> audiences;

  SearchRules(ObjectProvider<Audiences> audiences) {
    this.audiences = audiences;
  }

  /** Whether the reader may build the index anew and change the vocabulary. */
  public boolean mayKeep() {
    return audiences.stream().anyMatch(one -> one.ofReader().contains(Audience.ADMINISTRATORS));
  }

  /** Whether the reader may say which concepts fit a document: whoever writes for a programme. */
  public boolean mayTag() {
    return mayKeep()
        || audiences.stream()
            .flatMap(one -> one.ofReader().stream())
            .anyMatch(audience -> audience.key().startsWith("office:"));
  }

  /**
   * Lets the reader go on who may say which concepts fit.
   *
   * @throws ForbiddenException for others
   */
  public void mustTag() {
    if (!mayTag()) {
      throw new ForbiddenException("the office of the search by somebody without an office");
    }
  }

  /**
   * Lets the reader go on who may keep index and vocabulary.
   *
   * @throws ForbiddenException for others
   */
  public void mustKeep() {
    if (!mayKeep()) {
      throw new ForbiddenException("keep the search by somebody who does not run the installation");
    }
  }
}
