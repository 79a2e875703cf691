package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.search.SearchAddress;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Names a search by its words and by what was chosen. */
@Component
class AlertWords {

  private final FacetWords facets;
  private final Messages messages;

  AlertWords(FacetWords facets, Messages messages) {
    this.facets = facets;
    this.messages = messages;
  }

  String name(SearchAddress address, Language language) {
    var parts = new ArrayList<String>();
    if (!address.text().isEmpty()) {
      parts.add(messages.text(language, "search.title.of", "words", address.text()));
    }
    address
        .filters()
        .forEach(
            (facet, values) -> {
              var names = facets.of(facet, values, language);
              values.forEach(value -> parts.add(names.getOrDefault(value, value)));
            });
    return parts.isEmpty() ? messages.text(language, "search.saved.all") : String.join(", ", parts);
  }
}
