package eu.hanza.search;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The person who keeps index, vocabulary and glossary in this request. */
@Component
public class SearchKeeper {

  private final SearchRules rules;
  private final ObjectProvider<SignedIn> signedIn;

  SearchKeeper(SearchRules rules, ObjectProvider<SignedIn> signedIn) {
    this.rules = rules;
    this.signedIn = signedIn;
  }

  /**
   * Who it is.
   *
   * @throws ForbiddenException if the reader may not keep them
   */
  public PersonId must() {
    rules.mustKeep();
    return signedIn.stream()
        .flatMap(one -> one.reader(Language.EN).stream())
        .map(Reader::person)
        .findFirst()
        .orElseThrow(() -> new ForbiddenException("keep the search by nobody"));
  }
}
