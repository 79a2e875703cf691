package eu.hanza.forms.web;

import eu.hanza.forms.FormId;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.web.EditorDesk.Outcome;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Notice;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Sends the browser on after something was done in the editor, with a sentence what came of it. */
@Component
class EditorAnswers {

  private final EditorWords words;

  EditorAnswers(EditorWords words) {
    this.words = words;
  }

  /** The address of the editor of a form, without the language. */
  static String base(FormId id) {
    return "/office/forms/" + id + "/edit";
  }

  /** The address of a row, without the language. */
  static String item(FormId id, QuestionId item) {
    return base(id) + "/item?item=" + encoded(item);
  }

  static String encoded(QuestionId item) {
    return UriUtils.encode(item.value(), StandardCharsets.UTF_8);
  }

  static String to(Language language, String path) {
    return "redirect:/" + language.tag() + path;
  }

  String after(Outcome outcome, String path, Language language, RedirectAttributes next) {
    switch (outcome) {
      case Outcome.Kept kept -> Notice.done(next, "forms.office.kept");
      case Outcome.Late late -> Notice.refused(next, words.late(late, language));
      case Outcome.Refused(var why) -> Notice.refused(next, words.refusal(why, language));
    }
    return to(language, path);
  }
}
