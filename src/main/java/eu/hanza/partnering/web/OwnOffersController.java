package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.DeskResult;
import eu.hanza.partnering.Interests;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
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

/** Where the people of an organisation write its listings. */
@Pages
class OwnOffersController {

  static final String PATH = "/my/offers";

  private static final String VIEW = "partnering/listing-form";
  private static final String WORDS = "partnering.form";
  private static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

  private final ListingDesk desk;
  private final Interests interests;
  private final ListingFormPages pages;
  private final ListingWords words;
  private final InterestWords interestWords;
  private final FormReader forms;
  private final Messages messages;

  OwnOffersController(
      ListingDesk desk,
      Interests interests,
      ListingFormPages pages,
      ListingWords words,
      InterestWords interestWords,
      FormReader forms,
      Messages messages) {
    this.desk = desk;
    this.interests = interests;
    this.pages = pages;
    this.words = words;
    this.interestWords = interestWords;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    actor.who();
    model.addAttribute(
        "page",
        new OwnOffersPage(
            !desk.organisations(actor).isEmpty(),
            words.rows(desk.own(actor), PATH + "/", language),
            interestWords.rows(interests.received(actor), language),
            interestWords.rows(interests.sent(actor), language)));
    return "partnering/own-offers";
  }

  @GetMapping(PATH + "/new")
  String fresh(Actor actor, Language language, Model model) {
    mustSpeak(actor);
    model.addAttribute("page", pages.fresh(actor, ListingForm.EMPTY, FormErrors.NONE, language));
    return VIEW;
  }

  private void mustSpeak(Actor actor) {
    actor.must(!desk.organisations(actor).isEmpty(), "write a listing");
  }

  @PostMapping(PATH + "/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute ListingForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    mustSpeak(actor);
    var errors = forms.errors(form, result, form.missing(), WORDS, language);
    if (!errors.any()) {
      var organisation = OrganisationId.of(ListingForm.shown(form.organisation()));
      var kept = desk.draft(actor, organisation, form.draft(language, pages.known()));
      if (kept instanceof DeskResult.Kept(var id)) {
        Notice.done(next, "partnering.mine.saved");
        return to(language, id);
      }
      errors = forms.errors(kept.refusals(), WORDS, language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.fresh(actor, form, errors, language));
    return VIEW;
  }

  private static String to(Language language, ListingId id) {
    return "redirect:/" + language.tag() + PATH + "/" + id;
  }

  @GetMapping(ONE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var listing = desk.get(actor, ListingId.of(id));
    model.addAttribute("page", pages.page(actor, listing, null, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping(ONE)
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute ListingForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var listing = desk.get(actor, ListingId.of(id));
    var errors = forms.errors(form, result, form.missing(), WORDS, language);
    if (!errors.any()) {
      var kept = desk.change(actor, listing.id(), form.draft(language, pages.known()));
      if (kept instanceof DeskResult.Kept(var same)) {
        Notice.done(next, "partnering.mine.saved");
        return to(language, same);
      }
      errors = forms.errors(kept.refusals(), WORDS, language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(actor, listing, form, errors, language));
    return VIEW;
  }

  @PostMapping(ONE + "/submit")
  String submit(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var listing = desk.get(actor, ListingId.of(id));
    var refusals = desk.submit(actor, listing.id()).refusals();
    if (refusals.isEmpty()) {
      Notice.done(next, "partnering.mine.submitted");
      return to(language, listing.id());
    }
    var errors = forms.errors(refusals, WORDS, language);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(actor, listing, null, errors, language));
    return VIEW;
  }

  @PostMapping(ONE + "/renew")
  String renew(Actor actor, @PathVariable String id, Language language, RedirectAttributes next) {
    var listing = ListingId.of(id);
    said(desk.renew(actor, listing), "partnering.mine.renewed", language, next);
    return to(language, listing);
  }

  private void said(
      List<Refusal> refusals, String done, Language language, RedirectAttributes next) {
    if (refusals.isEmpty()) {
      Notice.done(next, done);
    } else {
      Notice.refused(next, messages.text(language, refusals.getFirst()));
    }
  }

  @PostMapping(ONE + "/withdraw")
  String withdraw(
      Actor actor, @PathVariable String id, Language language, RedirectAttributes next) {
    desk.withdraw(actor, ListingId.of(id));
    Notice.done(next, "partnering.mine.withdrawn");
    return "redirect:/" + language.tag() + PATH;
  }
}
