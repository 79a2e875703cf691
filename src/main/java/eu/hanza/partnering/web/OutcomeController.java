package eu.hanza.partnering.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.partnering.Outcome;
import eu.hanza.partnering.Outcomes;
import eu.hanza.partnering.Outcomes.Question;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link of a letter that asks what became of a contact. */
@Pages
class OutcomeController {

  private static final String PATH = "/offers/outcome";
  private static final String VIEW = "partnering/outcome";

  private final Outcomes outcomes;
  private final ListingWords words;
  private final FormReader forms;

  OutcomeController(Outcomes outcomes, ListingWords words, FormReader forms) {
    this.outcomes = outcomes;
    this.words = words;
    this.forms = forms;
  }

  private Question asked(String token) {
    return outcomes
        .find(token)
        .orElseThrow(() -> new NotFoundException("a question behind this link"));
  }

  @GetMapping(PATH)
  String show(@RequestParam String token, Language language, Model model) {
    var question = asked(token);
    model.addAttribute("page", page(token, question, question.link(), FormErrors.NONE, language));
    return VIEW;
  }

  private OutcomePage page(
      String token, Question question, String link, FormErrors errors, Language language) {
    return new OutcomePage(
        token,
        TextView.of(question.title(), language),
        words.text(language, "partnering.outcome.question", "days", question.days()),
        Arrays.stream(Outcome.values())
            .map(one -> new Option(one.name(), words.text(language, one.key())))
            .toList(),
        Objects.toString(question.answer(), ""),
        link,
        errors);
  }

  @PostMapping(PATH)
  String answer(
      @RequestParam String token,
      @RequestParam Outcome answer,
      @RequestParam(defaultValue = "") String link,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var question = asked(token);
    var refusals = outcomes.answer(token, answer, link);
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(refusals, "partnering.outcome", language);
      model.addAttribute("page", page(token, question, link, errors, language));
      return VIEW;
    }
    Notice.done(next, "partnering.outcome.thanks");
    next.addAttribute("token", token);
    return "redirect:/" + language.tag() + PATH;
  }
}
