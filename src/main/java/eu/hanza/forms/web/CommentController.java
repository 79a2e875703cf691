package eu.hanza.forms.web;

import eu.hanza.forms.AnswerComments;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes comments on drafts (F-14). */
@Pages
class CommentController {

  private final AnswerComments comments;
  private final AnswerDesk desk;
  private final AnswersPages answers;
  private final CommentPages pages;
  private final Respondents respondents;
  private final FormReader forms;

  CommentController(
      AnswerComments comments,
      AnswerDesk desk,
      AnswersPages answers,
      CommentPages pages,
      Respondents respondents,
      FormReader forms) {
    this.comments = comments;
    this.desk = desk;
    this.answers = answers;
    this.pages = pages;
    this.respondents = respondents;
    this.forms = forms;
  }

  @PostMapping("/answers/{id}/comments")
  String add(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String section,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var at = ResponseId.of(id);
    var who = respondents.of(request);
    var about = section.matches("[1-9]\\d{0,2}") ? section : "";
    var refusal = comments.add(who, at, about, words);
    if (refusal.isEmpty()) {
      Notice.done(next, "forms.comment.added");
      return "redirect:/" + language.tag() + "/answers/" + id + "#comments";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var filling = desk.open(who, at, language);
    var errors = forms.errors(List.of(refusal.get()), language);
    var typed = words.length() > 5000 ? words.substring(0, 5000) : words;
    model.addAttribute(
        "page",
        answers
            .page(request, filling, List.of(), "", List.of(), language)
            .with(pages.view(request, filling, about, typed, errors, language)));
    return "forms/answers";
  }
}
