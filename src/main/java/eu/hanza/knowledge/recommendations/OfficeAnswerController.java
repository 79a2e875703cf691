package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an office notes answers that came on paper and follows up what addressees do. */
@Pages
class OfficeAnswerController {

  private static final String ONE =
      "/office/recommendations/{id:[0-9a-f-]{36}}/{addressee:[0-9a-f-]{36}}";
  private static final String VIEW = "knowledge/answer";

  private final RecommendationBook book;
  private final AnswerDesk desk;
  private final AnswerPages pages;
  private final FormReader reader;

  OfficeAnswerController(
      RecommendationBook book, AnswerDesk desk, AnswerPages pages, FormReader reader) {
    this.book = book;
    this.desk = desk;
    this.pages = pages;
    this.reader = reader;
  }

  private Addressee addressee(String id, String addressee, Actor actor) {
    return book.of(book.followed(actor, RecommendationId.of(id))).stream()
        .filter(one -> one.id().equals(AddresseeId.of(addressee)))
        .filter(one -> one.state() != AddresseeState.DRAFT)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("addressee " + addressee + " of " + id));
  }

  @GetMapping(ONE)
  String show(
      @PathVariable String id,
      @PathVariable String addressee,
      Actor actor,
      Language language,
      Model model) {
    var found = addressee(id, addressee, actor);
    model.addAttribute("page", page(found, actor, null, FormErrors.NONE, language));
    return VIEW;
  }

  private AnswerPage page(
      Addressee addressee,
      Actor actor,
      @Nullable StepForm form,
      FormErrors errors,
      Language language) {
    var base = "/office/recommendations/" + addressee.recommendation() + "/" + addressee.id();
    return pages.page(new AnswerPages.At(base, addressee, actor, true), form, errors, language);
  }

  @PostMapping(ONE + "/steps")
  String step(
      @PathVariable String id,
      @PathVariable String addressee,
      @Valid @ModelAttribute StepForm form,
      BindingResult result,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var found = addressee(id, addressee, actor);
    var typed = form.refusals();
    var refusals =
        result.hasErrors() || !typed.isEmpty() ? typed : keep(actor, found, form.step(), file);
    if (!result.hasErrors() && refusals.isEmpty()) {
      return done(found, language, next);
    }
    var errors = reader.errors(form, result, refusals, "knowledge.recommendation.field", language);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(found, actor, form, errors, language));
    return VIEW;
  }

  private List<Refusal> keep(
      Actor actor, Addressee addressee, AddresseeStep step, @Nullable MultipartFile file)
      throws IOException {
    if (!step.state().isAnswer()) {
      return desk.follow(actor, addressee.id(), step);
    }
    if (file == null || file.isEmpty()) {
      return List.of(Refusal.of("knowledge.recommendation.against.scan").at("file"));
    }
    try (var content = file.getInputStream()) {
      var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return desk.paper(actor, addressee.id(), step, new Upload(name, content));
    }
  }

  @PostMapping(ONE + "/publish")
  String publish(
      @PathVariable String id,
      @PathVariable String addressee,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    return publish(addressee(id, addressee, actor), true, actor, language, next);
  }

  @PostMapping(ONE + "/hide")
  String hide(
      @PathVariable String id,
      @PathVariable String addressee,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    return publish(addressee(id, addressee, actor), false, actor, language, next);
  }

  private String publish(
      Addressee addressee,
      boolean everybody,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    desk.publish(actor, addressee.id(), everybody);
    return done(addressee, language, next);
  }

  private static String done(Addressee addressee, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.office.done");
    return "redirect:/"
        + language.tag()
        + "/office/recommendations/"
        + addressee.recommendation()
        + "/"
        + addressee.id();
  }
}
