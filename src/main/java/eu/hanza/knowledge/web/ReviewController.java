package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.ReviewDesk;
import eu.hanza.knowledge.ReviewId;
import eu.hanza.knowledge.ReviewScores;
import eu.hanza.knowledge.ReviewSummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where reviewers say what they think of a practice. */
@Pages
class ReviewController {

  private static final String ONE = "/my/reviews/{id}";
  private static final List<Option> SCORES =
      IntStream.rangeClosed(0, ReviewScores.BEST)
          .mapToObj(score -> new Option(String.valueOf(score), String.valueOf(score)))
          .toList();

  private final ReviewDesk desk;
  private final PracticeDirectory directory;
  private final PracticeWords words;
  private final FormReader reader;

  ReviewController(
      ReviewDesk desk, PracticeDirectory directory, PracticeWords words, FormReader reader) {
    this.desk = desk;
    this.directory = directory;
    this.words = words;
    this.reader = reader;
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var review = open(actor, id);
    var form = ReviewForm.of(review.scores());
    model.addAttribute("page", page(review, form, FormErrors.NONE, language));
    return FormPage.TEMPLATE;
  }

  @PostMapping(ONE)
  String give(
      @PathVariable String id,
      @Valid ReviewForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var review = open(actor, id);
    if (result.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = reader.errors(result, "knowledge.review", language);
      model.addAttribute("page", page(review, form, errors, language));
      return FormPage.TEMPLATE;
    }
    desk.give(actor, review.id(), form.scores());
    Notice.done(next, "knowledge.review.thanks");
    return "redirect:/" + language.tag() + "/my/reviews/" + id;
  }

  private ReviewSummary open(Actor actor, String id) {
    var review = desk.own(actor, ReviewId.of(id));
    if (!desk.isOpen(review)) {
      throw new NotFoundException("review " + id + ", which is closed");
    }
    return review;
  }

  private FormPage page(
      ReviewSummary review, ReviewForm form, FormErrors errors, Language language) {
    var practice = directory.get(review.practice()).summary();
    var fields = new ArrayList<FieldView>();
    add(fields, "relevance", form.relevance(), form.relevanceComment(), language);
    add(fields, "participation", form.participation(), form.participationComment(), language);
    add(fields, "effect", form.effect(), form.effectComment(), language);
    add(fields, "transferability", form.transferability(), form.transferabilityComment(), language);
    return new FormPage(
        words.text(language, "review.title"),
        practice.title().in(language).text(),
        words.text(language, "review.lede"),
        "/my/reviews/" + review.id(),
        practice.path(),
        fields,
        errors,
        words.text(language, "review.give"));
  }

  private void add(
      List<FieldView> fields,
      String name,
      @Nullable Integer score,
      @Nullable String comment,
      Language language) {
    var label = words.text(language, "review.criterion." + name);
    fields.add(FieldView.choice(name, label, score, SCORES));
    fields.add(FieldView.lines(name + "Comment", words.text(language, "review.comment"), comment));
  }
}
