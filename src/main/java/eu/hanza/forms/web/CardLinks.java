package eu.hanza.forms.web;

import eu.hanza.forms.FormSummary;
import eu.hanza.kernel.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cards of a form to download, by kind and size. */
@Component
class CardLinks {

  List<StartPage.CardLink> of(FormSummary form, Language language) {
    return List.of();
  }
}
