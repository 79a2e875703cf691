package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.DeclineReason;
import eu.hanza.partnering.InterestId;
import eu.hanza.partnering.InterestResult;
import eu.hanza.partnering.Interests;
import eu.hanza.partnering.ListingCatalogue;
import eu.hanza.partnering.ListingDesk;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that one is interested, and answering it. */
@Pages
class InterestController {

  private static final String FORM = "partnering/interest-form";
  private static final String NEW = "/my/interest/{slug}";
  private static final String ONE = "/my/interests/{id}";

  private final ListingCatalogue catalogue;
  private final ListingDesk desk;
  private final Interests interests;
  private final InterestPages pages;
  private final OrganisationDirectory organisations;
  private final FormReader forms;
  private final Messages messages;

  InterestController(
      ListingCatalogue catalogue,
      ListingDesk desk,
      Interests interests,
      InterestPages pages,
      OrganisationDirectory organisations,
      FormReader forms,
      Messages messages) {
    this.catalogue = catalogue;
    this.desk = desk;
    this.interests = interests;
    this.pages = pages;
    this.organisations = organisations;
    this.forms = forms;
    this.messages = messages;
  }

  private ListingSummary listing(String slug) {
    return catalogue.find(slug).orElseThrow(() -> new NotFoundException("listing " + slug));
  }

  @GetMapping(NEW)
  String form(Actor actor, @PathVariable String slug, Language language, Model model) {
    model.addAttribute(
        "page", page(actor, listing(slug), InterestForm.EMPTY, FormErrors.NONE, language));
    return FORM;
  }

  private InterestFormPage page(
      Actor actor,
      ListingSummary listing,
      InterestForm form,
      FormErrors errors,
      Language language) {
    var own = desk.organisations(actor);
    return new InterestFormPage(
        listing.slug(),
        TextView.of(listing.listing().title(), language),
        organisations.summaries(own).values().stream()
            .map(one -> new Option(one.id().toString(), one.name(language).text()))
            .toList(),
        form,
        errors);
  }

  @PostMapping(NEW)
  String send(
      Actor actor,
      @PathVariable String slug,
      @Valid @ModelAttribute InterestForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var listing = listing(slug);
    var errors = forms.errors(form, result, List.of(), "partnering.interest.form", language);
    if (!errors.any()) {
      var organisation = OrganisationId.of(InterestForm.shown(form.organisation()));
      switch (interests.send(actor, slug, organisation, form.draft(), form.agrees())) {
        case InterestResult.Sent(var id) -> {
          Notice.done(next, "partnering.interest.sent");
          return to(language, id);
        }
        case InterestResult.Refused(var why) ->
            errors = forms.errors(why, "partnering.interest.form", language);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(actor, listing, form, errors, language));
    return FORM;
  }

  private static String to(Language language, InterestId id) {
    return "redirect:/" + language.tag() + "/my/interests/" + id;
  }

  @GetMapping(ONE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", pages.page(interests.open(actor, InterestId.of(id)), language));
    return "partnering/interest";
  }

  @PostMapping(ONE + "/shortlist")
  String shortlist(
      Actor actor, @PathVariable String id, Language language, RedirectAttributes next) {
    var interest = InterestId.of(id);
    return said(interests.shortlist(actor, interest), "shortlisted", interest, language, next);
  }

  @PostMapping(ONE + "/accept")
  String accept(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean agreed,
      Language language,
      RedirectAttributes next) {
    var interest = InterestId.of(id);
    return said(interests.accept(actor, interest, agreed), "accepted", interest, language, next);
  }

  @PostMapping(ONE + "/decline")
  String decline(
      Actor actor,
      @PathVariable String id,
      @RequestParam DeclineReason reason,
      Language language,
      RedirectAttributes next) {
    var interest = InterestId.of(id);
    return said(interests.decline(actor, interest, reason), "declined", interest, language, next);
  }

  @PostMapping(ONE + "/withdraw")
  String withdraw(
      Actor actor, @PathVariable String id, Language language, RedirectAttributes next) {
    var interest = InterestId.of(id);
    return said(interests.withdraw(actor, interest), "withdrawn", interest, language, next);
  }

  private String said(
      List<Refusal> refusals,
      String done,
      InterestId interest,
      Language language,
      RedirectAttributes next) {
    if (refusals.isEmpty()) {
      Notice.done(next, "partnering.interest.done." + done);
    } else {
      Notice.refused(next, messages.text(language, refusals.getFirst()));
    }
    return to(language, interest);
  }
}
