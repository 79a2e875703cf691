package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.partnering.ListingId;
import eu.hanza.partnering.ListingOffice;
import eu.hanza.partnering.ListingOffice.Review;
import eu.hanza.partnering.ListingState;
import eu.hanza.partnering.ListingSummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators review listings. */
@Pages
class OfficeOffersController {

  private static final String PATH = "/office/offers";
  private static final String VIEW = "partnering/review";
  private static final String WORDS = "partnering.office.form";

  private final ListingOffice office;
  private final OrganisationDirectory organisations;
  private final OfferPages offers;
  private final ListingWords words;
  private final History history;
  private final FormReader forms;
  private final Clock clock;

  OfficeOffersController(
      ListingOffice office,
      OrganisationDirectory organisations,
      OfferPages offers,
      ListingWords words,
      History history,
      FormReader forms,
      Clock clock) {
    this.office = office;
    this.organisations = organisations;
    this.offers = offers;
    this.words = words;
    this.history = history;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    model.addAttribute(
        "page", new OfficeOffersPage(words.rows(office.queue(actor), PATH + "/", language)));
    return "partnering/office";
  }

  @GetMapping(PATH + "/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var listing = office.get(actor, ListingId.of(id));
    model.addAttribute("page", page(actor, listing, ReviewForm.EMPTY, FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping(PATH + "/{id}")
  String review(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute ReviewForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var listing = office.get(actor, ListingId.of(id));
    var errors = forms.errors(form, result, form.missing(), WORDS, language);
    if (!errors.any()) {
      var refusals = office.review(actor, listing.id(), form.score(), form.said());
      if (refusals.isEmpty()) {
        Notice.said(next, words.text(language, form.score().band().key()));
        return "redirect:/" + language.tag() + PATH;
      }
      errors = forms.errors(refusals, WORDS, language);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page(actor, listing, form, errors, language));
    return VIEW;
  }

  private ReviewPage page(
      Actor actor, ListingSummary listing, ReviewForm form, FormErrors errors, Language language) {
    var said = listing.listing();
    var whose = organisations.find(listing.organisation()).orElse(null);
    return new ReviewPage(
        listing.id().toString(),
        TextView.of(said.title(), language),
        words.what(listing, language),
        TextView.of(said.summary(), language),
        TextView.of(said.body(), language),
        offers.facts(listing, whose, language),
        said.anonymous(),
        listing.state() == ListingState.SUBMITTED,
        words.text(language, listing.state().key()),
        fields(form, language),
        office.reviews(actor, listing.id()).stream()
            .map(review -> earlier(review, language))
            .toList(),
        history.of(listing.id(), language),
        errors);
  }

  private List<FieldView> fields(ReviewForm form, Language language) {
    var remarks = FieldView.lines("remarks", label("remarks", language), form.said()).orNothing();
    return List.of(
        points("advantage", form.advantage(), language),
        points("clarity", form.clarity(), language),
        points("cooperation", form.cooperation(), language),
        points("form", form.form(), language),
        remarks.hint(words.text(language, WORDS + ".remarks.hint")));
  }

  private String label(String field, Language language) {
    return words.text(language, WORDS + "." + field);
  }

  /** Nothing is chosen before somebody chose. */
  private FieldView points(String field, @Nullable Integer value, Language language) {
    var options =
        IntStream.rangeClosed(0, 5)
            .mapToObj(points -> new Option(String.valueOf(points), String.valueOf(points)))
            .collect(Collectors.toCollection(ArrayList::new));
    options.addFirst(new Option("", "–"));
    return FieldView.choice(field, label(field, language), value, options);
  }

  private ReviewPage.Earlier earlier(Review review, Language language) {
    return new ReviewPage.Earlier(
        Formats.of(language).dateTime(review.at().atZone(clock.getZone())),
        words.text(
            language,
            "partnering.office.result",
            "points",
            review.score().sum(),
            "band",
            words.text(language, review.score().band().key())),
        review.remarks());
  }
}
