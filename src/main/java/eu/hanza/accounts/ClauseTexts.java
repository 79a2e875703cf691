package eu.hanza.accounts;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Messages;
import org.springframework.stereotype.Component;

/** Puts the parts of a clause into words. */
@Component
record ClauseTexts(Messages messages) {

  String plain(ClauseWording wording, Language language) {
    var text = new StringBuilder();
    add(text, language, "controller", wording.controller());
    add(text, language, "joint", in(wording.joint(), language));
    add(text, language, "contact", wording.contact());
    add(text, language, "officer", wording.officer());
    add(text, language, "purposes", in(wording.purposes(), language));
    add(text, language, "basis", in(wording.basis(), language));
    add(text, language, "recipients", in(wording.recipients(), language));
    add(text, language, "processors", in(wording.processors(), language));
    add(text, language, "retention", in(wording.retention(), language));
    add(text, language, "transfer", in(wording.transfer(), language));
    add(text, language, "duty", in(wording.duty(), language));
    text.append(messages.text(language, "accounts.clause.rights"));
    return text.toString();
  }

  private static String in(LocalizedText text, Language language) {
    return text.in(language).text();
  }

  private void add(StringBuilder text, Language language, String part, String words) {
    if (!words.isBlank()) {
      text.append(messages.text(language, "accounts.clause." + part))
          .append(": ")
          .append(words.strip())
          .append('\n');
    }
  }
}
