package eu.hanza.forms.web;

import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import org.springframework.stereotype.Component;

/** Who edits forms in this request. */
@Component
class EditorActor {

  private final SignedIn signedIn;

  EditorActor(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  FormActor get() {
    return signedIn
        .reader(Language.EN)
        .map(Reader::person)
        .map(FormActor::of)
        .orElse(FormActor.VISITOR);
  }
}
