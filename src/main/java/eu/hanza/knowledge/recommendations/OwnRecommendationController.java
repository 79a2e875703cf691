package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.recommendations.RecommendationWords.Reading;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where addressees answer, publish their answer and tell how far they have come. */
@Pages
class OwnRecommendationController {

  private static final String ONE = "/my/recommendations/{id}";
  private static final String VIEW = "knowledge/answer";

  private final RecommendationBook book;
  private final AnswerDesk desk;
  private final AnswerPages pages;
  private final RecommendationWords words;
  private final OrganisationDirectory organisations;
  private final FormReader reader;

  OwnRecommendationController(
      RecommendationBook book,
      AnswerDesk desk,
      AnswerPages pages,
      RecommendationWords words,
      OrganisationDirectory organisations,
      FormReader reader) {
    this.book = book;
    this.desk = desk;
    this.pages = pages;
    this.words = words;
    this.organisations = organisations;
    this.reader = reader;
  }

  @GetMapping("/my/recommendations")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.isSignedIn(), "see recommendations to an organisation");
    var own = actor.organisations().stream().map(organisations::current).toList();
    var rows =
        book.askedOf(actor).stream()
            .flatMap(
                entry ->
                    entry.standings().stream()
                        .filter(at -> own.contains(organisations.current(at.organisation())))
                        .map(at -> row(entry.with(List.of(at)), at, language)))
            .toList();
    model.addAttribute("page", new RecommendationsView(rows, ""));
    return "knowledge/own-recommendations";
  }

  private RecommendationRow row(RecommendationEntry entry, Standing at, Language language) {
    var reading = new Reading(one -> "/my/recommendations/" + at.id(), true, language);
    return words.rows(List.of(entry), reading).getFirst();
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var addressee = book.own(actor, AddresseeId.of(id));
    model.addAttribute("page", page(addressee, actor, null, FormErrors.NONE, language));
    return VIEW;
  }

  private AnswerPage page(
      Addressee addressee,
      Actor actor,
      @org.jspecify.annotations.Nullable StepForm form,
      FormErrors errors,
      Language language) {
    var base = "/my/recommendations/" + addressee.id();
    return pages.page(new AnswerPages.At(base, addressee, actor, false), form, errors, language);
  }

  @PostMapping(ONE + "/acknowledge")
  String acknowledge(
      @PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    var step = AddresseeStep.to(AddresseeState.ACKNOWLEDGED, words.today());
    return desk.step(actor, AddresseeId.of(id), step).isEmpty()
        ? done(id, language, next)
        : "redirect:/" + language.tag() + "/my/recommendations/" + id;
  }

  @PostMapping(ONE + "/steps")
  String step(
      @PathVariable String id,
      @Valid @ModelAttribute StepForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var addressee = book.own(actor, AddresseeId.of(id));
    var typed = form.refusals();
    var refusals =
        result.hasErrors() || !typed.isEmpty()
            ? typed
            : desk.step(actor, addressee.id(), form.step());
    if (!result.hasErrors() && refusals.isEmpty()) {
      return done(id, language, next);
    }
    var errors = reader.errors(form, result, refusals, "knowledge.recommendation.field", language);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(addressee, actor, form, errors, language));
    return VIEW;
  }

  @PostMapping(ONE + "/publish")
  String publish(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.publish(actor, book.own(actor, AddresseeId.of(id)).id(), true);
    return done(id, language, next);
  }

  @PostMapping(ONE + "/hide")
  String hide(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.publish(actor, book.own(actor, AddresseeId.of(id)).id(), false);
    return done(id, language, next);
  }

  private static String done(String id, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.recommendation.told");
    return "redirect:/" + language.tag() + "/my/recommendations/" + id;
  }
}
