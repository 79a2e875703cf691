package eu.hanza.partnering.partnerships.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.partnering.partnerships.CountingRule;
import eu.hanza.partnering.partnerships.CountingRule.Count;
import eu.hanza.partnering.partnerships.Partnership;
import eu.hanza.partnering.partnerships.PartnershipOffice;
import eu.hanza.partnering.partnerships.RuleId;
import eu.hanza.partnering.partnerships.web.OfficePartnershipsPage.ProgrammeView;
import eu.hanza.partnering.partnerships.web.OfficePartnershipsPage.RuleView;
import eu.hanza.partnering.partnerships.web.PartnershipsPage.Row;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators see their partnerships, the rules by which they count, and what counts. */
@Pages
class CountingController {

  private static final String PATH = "/office/partnerships";
  private static final String SAVED = "partnering.office.partnership.saved";

  private final PartnershipOffice office;
  private final ProgrammeDirectory programmes;
  private final PartnershipWords words;
  private final PartnershipForms forms;
  private final FormReader reader;

  CountingController(
      PartnershipOffice office,
      ProgrammeDirectory programmes,
      PartnershipWords words,
      PartnershipForms forms,
      FormReader reader) {
    this.office = office;
    this.programmes = programmes;
    this.words = words;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping(PATH)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "the office of partnerships");
    var views =
        programmes.coordinatedBy(actor).stream()
            .map(programme -> view(actor, programme, language))
            .toList();
    model.addAttribute("page", new OfficePartnershipsPage(views));
    return "partnering/office-partnerships";
  }

  private ProgrammeView view(Actor actor, ProgrammeSummary programme, Language language) {
    var all = office.of(actor, programme.id());
    var counts = office.counts(actor, programme.id());
    var rules =
        office.rules(actor, programme.id()).stream()
            .map(rule -> rule(rule, Objects.requireNonNull(counts.get(rule.id())), all, language))
            .toList();
    var rows = words.rows(all, language);
    var own = new ArrayList<Row>();
    for (var number = 0; number < all.size(); number++) {
      var row = rows.get(number);
      var path = PATH + "/" + all.get(number).id();
      own.add(new Row(row.title(), path, row.kind(), row.state(), row.members(), ""));
    }
    return new ProgrammeView(
        programme.id().toString(), programme.name().in(language).text(), rules, own);
  }

  private RuleView rule(CountingRule rule, Count count, List<Partnership> all, Language language) {
    var format = Formats.of(language);
    var missed =
        all.stream()
            .filter(one -> count.missed().containsKey(one.id()))
            .map(
                one ->
                    one.title().in(language).text()
                        + " – "
                        + words.text(
                            language, Objects.requireNonNull(count.missed().get(one.id())).key()))
            .toList();
    var terms =
        new ArrayList<>(
            List.of(
                words.text(language, rule.sides().key()),
                words.text(
                    language,
                    "partnering.office.partnership.atLeast",
                    "proof",
                    words.text(language, rule.grade().key())),
                format.date(rule.validFrom()) + " – " + format.date(rule.validUntil())));
    if (!rule.countries().isEmpty()) {
      terms.add(String.join(", ", rule.countries().stream().sorted().toList()));
    }
    return new RuleView(
        rule.id().toString(),
        rule.title().in(language).text(),
        String.join(" · ", terms),
        words.text(
            language,
            count.isReached()
                ? "partnering.office.partnership.reached"
                : "partnering.office.partnership.below",
            "n",
            count.counted().size(),
            "target",
            count.target()),
        count.isReached(),
        missed);
  }

  @GetMapping(PATH + "/{programme}/rule")
  String rule(@PathVariable String programme, Actor actor, Language language, Model model) {
    var home = programme(programme, actor);
    return form(
        forms.rule(
            PartnershipForms.Rule.EMPTY, PATH + "/" + home + "/rule", FormErrors.NONE, language),
        model);
  }

  @PostMapping(PATH + "/{programme}/rule")
  String ruled(
      @PathVariable String programme,
      @Valid @ModelAttribute PartnershipForms.Rule form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var home = programme(programme, actor);
    var errors = reader.errors(form, result, form.missing(), PartnershipForms.WORDS, language);
    var from = form.validFrom();
    var until = form.validUntil();
    if (!errors.any() && from != null && until != null && until.isBefore(from)) {
      errors =
          reader.errors(
              List.of(Refusal.of("partnering.office.partnership.end.early").at("validUntil")),
              PartnershipForms.WORDS,
              language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(forms.rule(form, PATH + "/" + home + "/rule", errors, language), model);
    }
    office.rule(
        actor,
        home,
        form.name(),
        Objects.requireNonNull(form.sides()),
        Objects.requireNonNull(form.grade()),
        form.codes(),
        Objects.requireNonNull(form.target()),
        Objects.requireNonNull(from),
        Objects.requireNonNull(until));
    Notice.done(next, SAVED);
    return "redirect:/" + language.tag() + PATH;
  }

  @PostMapping(PATH + "/rules/{id}/drop")
  String drop(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    office.drop(actor, RuleId.of(id));
    Notice.done(next, SAVED);
    return "redirect:/" + language.tag() + PATH;
  }

  private static ProgrammeId programme(String id, Actor actor) {
    var programme = ProgrammeId.of(id);
    actor.must(actor.coordinates(programme), "rules of " + programme);
    return programme;
  }

  private static String form(FormPage page, Model model) {
    model.addAttribute("page", page);
    return FormPage.TEMPLATE;
  }
}
