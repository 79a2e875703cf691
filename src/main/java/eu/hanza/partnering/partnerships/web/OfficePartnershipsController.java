package eu.hanza.partnering.partnerships.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.partnering.partnerships.DocumentKind;
import eu.hanza.partnering.partnerships.MemberRole;
import eu.hanza.partnering.partnerships.Partnership;
import eu.hanza.partnering.partnerships.Partnership.Document;
import eu.hanza.partnering.partnerships.Partnership.Member;
import eu.hanza.partnering.partnerships.PartnershipId;
import eu.hanza.partnering.partnerships.PartnershipOffice;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators keep partnerships. */
@Pages
class OfficePartnershipsController {

  private static final String PATH = "/office/partnerships";
  private static final String ONE = PATH + "/{id}";
  private static final String SAVED = "partnering.office.partnership.saved";

  private final PartnershipOffice office;
  private final OrganisationFinder finder;
  private final PartnershipWords words;
  private final PartnershipForms forms;
  private final FormReader reader;
  private final History history;
  private final Clock clock;

  OfficePartnershipsController(
      PartnershipOffice office,
      OrganisationFinder finder,
      PartnershipWords words,
      PartnershipForms forms,
      FormReader reader,
      History history,
      Clock clock) {
    this.office = office;
    this.finder = finder;
    this.words = words;
    this.forms = forms;
    this.reader = reader;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping(PATH + "/{programme}/new")
  String begin(@PathVariable String programme, Actor actor, Language language, Model model) {
    var home = programme(programme, actor);
    return form(
        forms.told(
            PartnershipForms.Told.EMPTY, PATH + "/" + home + "/new", FormErrors.NONE, language),
        model);
  }

  private static ProgrammeId programme(String id, Actor actor) {
    var programme = ProgrammeId.of(id);
    actor.must(actor.coordinates(programme), "partnerships of " + programme);
    return programme;
  }

  private static String form(FormPage page, Model model) {
    model.addAttribute("page", page);
    return FormPage.TEMPLATE;
  }

  private String again(FormPage page, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(page, model);
  }

  private static String to(Language language, String path) {
    return "redirect:/" + language.tag() + path;
  }

  @PostMapping(PATH + "/{programme}/new")
  String begun(
      @PathVariable String programme,
      @Valid @ModelAttribute PartnershipForms.Told form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var home = programme(programme, actor);
    var errors = reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language);
    if (errors.any()) {
      return again(forms.told(form, PATH + "/" + home + "/new", errors, language), model, response);
    }
    var id =
        office.begin(actor, home, Objects.requireNonNull(form.kind()), form.name(), form.body());
    Notice.done(next, SAVED);
    return to(language, PATH + "/" + id);
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    var one = office.get(actor, PartnershipId.of(id));
    var heir = one.successor();
    var successor = heir == null ? null : office.get(actor, heir);
    model.addAttribute(
        "page", words.page(one, successor, history.of(one.id(), language), language));
    return "partnering/office-partnership";
  }

  @GetMapping(ONE + "/tell")
  String tell(@PathVariable String id, Actor actor, Language language, Model model) {
    var one = office.get(actor, PartnershipId.of(id));
    return form(
        forms.told(PartnershipForms.Told.of(one), path(one) + "/tell", FormErrors.NONE, language),
        model);
  }

  private static String path(Partnership one) {
    return PATH + "/" + one.id();
  }

  @PostMapping(ONE + "/tell")
  String told(
      @PathVariable String id,
      @Valid @ModelAttribute PartnershipForms.Told form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    return kept(
        one,
        reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language),
        () -> {
          office.tell(
              actor, one.id(), Objects.requireNonNull(form.kind()), form.name(), form.body());
          return List.of();
        },
        errors -> forms.told(form, path(one) + "/tell", errors, language),
        language,
        model,
        response,
        next);
  }

  private interface Again {
    FormPage page(FormErrors errors);
  }

  private String kept(
      Partnership one,
      FormErrors errors,
      Supplier<List<Refusal>> verb,
      Again again,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var all = errors;
    if (!all.any()) {
      var refusals = verb.get();
      if (refusals.isEmpty()) {
        Notice.done(next, SAVED);
        return to(language, path(one));
      }
      all = reader.errors(refusals, PartnershipForms.WORDS, language);
    }
    return again(again.page(all), model, response);
  }

  @GetMapping(ONE + "/state")
  String state(@PathVariable String id, Actor actor, Language language, Model model) {
    var one = office.get(actor, PartnershipId.of(id));
    var heir = one.successor();
    var form =
        new PartnershipForms.Turn(
            one.state(), one.formedOn(), one.endedOn(), heir == null ? "" : heir.toString());
    return form(turn(actor, one, form, FormErrors.NONE, language), model);
  }

  private FormPage turn(
      Actor actor,
      Partnership one,
      PartnershipForms.Turn form,
      FormErrors errors,
      Language language) {
    var heirs = new ArrayList<>(List.of(new Option("", "–")));
    office.of(actor, one.programme()).stream()
        .filter(other -> !other.id().equals(one.id()))
        .map(other -> new Option(other.id().toString(), other.title().in(language).text()))
        .forEach(heirs::add);
    return forms.turn(form, heirs, path(one) + "/state", errors, language);
  }

  @PostMapping(ONE + "/state")
  String turned(
      @PathVariable String id,
      @Valid @ModelAttribute PartnershipForms.Turn form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    return kept(
        one,
        reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language),
        () ->
            office.turn(
                actor,
                one.id(),
                Objects.requireNonNull(form.state()),
                form.formedOn(),
                form.endedOn(),
                heir(actor, form.successor())),
        errors -> turn(actor, one, form, errors, language),
        language,
        model,
        response,
        next);
  }

  private @Nullable PartnershipId heir(Actor actor, @Nullable String typed) {
    var id = PartnershipForms.said(typed);
    return id.isEmpty() ? null : office.get(actor, PartnershipId.of(id)).id();
  }

  @GetMapping(ONE + "/join")
  String join(@PathVariable String id, Actor actor, Language language, Model model) {
    var one = office.get(actor, PartnershipId.of(id));
    var form = new PartnershipForms.Join("", MemberRole.PARTNER, null);
    return form(forms.join(form, path(one) + "/join", FormErrors.NONE, language), model);
  }

  @PostMapping(ONE + "/join")
  String joined(
      @PathVariable String id,
      @Valid @ModelAttribute PartnershipForms.Join form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    return kept(
        one,
        reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language),
        () ->
            finder.find(PartnershipForms.said(form.organisation())) instanceof Found.One(var found)
                ? office.join(
                    actor,
                    one.id(),
                    new Member(found, Objects.requireNonNull(form.role()), form.since(), null))
                : List.of(
                    Refusal.of("partnering.office.partnership.member.unknown").at("organisation")),
        errors -> forms.join(form, path(one) + "/join", errors, language),
        language,
        model,
        response,
        next);
  }

  @PostMapping(ONE + "/leave")
  String leave(
      @PathVariable String id,
      @RequestParam String organisation,
      @RequestParam(defaultValue = "false") boolean mistake,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    office.leave(
        actor, one.id(), OrganisationId.of(organisation), mistake ? null : LocalDate.now(clock));
    Notice.done(next, SAVED);
    return to(language, path(one));
  }

  @GetMapping(ONE + "/document")
  String document(@PathVariable String id, Actor actor, Language language, Model model) {
    var one = office.get(actor, PartnershipId.of(id));
    var form = new PartnershipForms.Proof(DocumentKind.LETTER, "", "", null);
    return form(forms.proof(form, path(one) + "/document", FormErrors.NONE, language), model);
  }

  @PostMapping(ONE + "/document")
  String proven(
      @PathVariable String id,
      @Valid @ModelAttribute PartnershipForms.Proof form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    var address = PartnershipForms.said(form.address());
    return kept(
        one,
        reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language),
        () ->
            address.isEmpty() || address.matches("https?://[^\\s]+")
                ? office.prove(
                    actor,
                    one.id(),
                    new Document(
                        Objects.requireNonNull(form.kind()),
                        PartnershipForms.said(form.title()),
                        address,
                        Objects.requireNonNull(form.signedOn())))
                : List.of(
                    Refusal.of("partnering.office.partnership.document.address").at("address")),
        errors -> forms.proof(form, path(one) + "/document", errors, language),
        language,
        model,
        response,
        next);
  }

  @PostMapping(ONE + "/withdraw")
  String withdraw(
      @PathVariable String id,
      @RequestParam int position,
      @RequestParam String title,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var one = office.get(actor, PartnershipId.of(id));
    one.documents().stream()
        .skip(Math.max(0, position))
        .findFirst()
        .filter(document -> document.title().equals(title))
        .ifPresent(document -> office.withdraw(actor, one.id(), document));
    Notice.done(next, SAVED);
    return to(language, path(one));
  }
}
