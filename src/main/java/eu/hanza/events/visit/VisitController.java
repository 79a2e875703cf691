package eu.hanza.events.visit;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.visit.VisitBudget.Delegate;
import eu.hanza.kernel.AmountReader;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Money;
import eu.hanza.kernel.Reading;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The budget of a study visit: its table, the costs of each person, and a file. */
@Pages
class VisitController {

  private static final String BASE = "/office/events/{id}/visit";
  private static final String FORM = "events.office.visit.form";
  private static final List<String> CURRENCIES =
      List.of("PLN", "EUR", "NOK", "ISK", "SEK", "DKK", "CZK", "GBP", "USD", "UAH");
  private static final BigDecimal HIGHEST = new BigDecimal("1000000000");

  private final VisitOffice office;
  private final FormReader forms;
  private final Messages messages;

  VisitController(VisitOffice office, FormReader forms, Messages messages) {
    this.office = office;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(BASE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = office.event(actor, EventId.of(id));
    model.addAttribute("page", page(actor, event, null, FormErrors.NONE, language));
    return "events/visit";
  }

  private static String base(EventSummary event) {
    return "/office/events/" + event.id() + "/visit";
  }

  private VisitPage page(
      Actor actor,
      EventSummary event,
      @Nullable Typed typed,
      FormErrors errors,
      Language language) {
    var budget = office.budget(actor, event.id());
    var formats = Formats.of(language);
    var title = event.event().title().in(language);
    var most = budget.most();
    var left = budget.left();
    return new VisitPage(
        base(event),
        "/office/events/" + event.id(),
        title.text(),
        title.language(),
        EventWords.line(event.event(), language),
        budget.delegates().stream().map(one -> row(one, budget.currency(), formats)).toList(),
        Arrays.stream(CostKind.values()).map(kind -> formats.money(budget.total(kind))).toList(),
        formats.money(budget.total()),
        left == null || left.isNegative() ? null : amount("left", left, language),
        left != null && left.isNegative() ? amount("over", left.negated(), language) : null,
        typed == null ? budget.currency() : typed.currency(),
        CURRENCIES.stream().map(code -> new Option(code, code)).toList(),
        typed == null ? (most == null ? "" : formats.money(most)) : typed.most(),
        errors);
  }

  private String amount(String what, Money money, Language language) {
    var text = Formats.of(language).money(money);
    return messages.text(language, "events.office.visit." + what, "amount", text);
  }

  private static VisitPage.Row row(Delegate delegate, String currency, Formats formats) {
    return new VisitPage.Row(
        delegate.row().id().toString(),
        delegate.row().name(),
        delegate.row().organisation(),
        Arrays.stream(CostKind.values())
            .map(kind -> formats.money(delegate.cost(kind, currency)))
            .toList(),
        formats.money(delegate.total(currency)));
  }

  /** What was typed as the limit. */
  private record Typed(String currency, String most) {}

  @PostMapping(BASE)
  String limit(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String currency,
      @RequestParam(defaultValue = "") String most,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = office.event(actor, EventId.of(id));
    var refusals = new ArrayList<Refusal>();
    var limit = most.isBlank() ? Optional.<Money>empty() : read(most, currency, language);
    if (!CURRENCIES.contains(currency)) {
      refusals.add(Refusal.of("shell.error.typeMismatch.choice").at("currency"));
    } else if (!most.isBlank() && limit.isEmpty()) {
      refusals.add(unread(currency).at("most"));
    } else {
      refusals.addAll(office.limit(actor, event.id(), currency, limit.orElse(null)));
    }
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      var errors = forms.errors(refusals, FORM, language);
      var typed = new Typed(currency, most);
      model.addAttribute("page", page(actor, event, typed, errors, language));
      return "events/visit";
    }
    return saved(event, language, next);
  }

  private static Refusal unread(String currency) {
    return Refusal.of("events.office.visit.amount", Map.of("currency", currency));
  }

  private static Optional<Money> read(String text, String currency, Language language) {
    return CURRENCIES.contains(currency)
            && AmountReader.read(text, language, currency) instanceof Reading.Exact exact
            && exact.money().currency().equals(currency)
            && !exact.money().isNegative()
            && exact.money().amount().compareTo(HIGHEST) < 0
        ? Optional.of(exact.money())
        : Optional.empty();
  }

  private static String saved(EventSummary event, Language language, RedirectAttributes next) {
    Notice.done(next, "events.office.visit.saved");
    return "redirect:/" + language.tag() + base(event);
  }

  @GetMapping(BASE + "/{registration}")
  String costs(
      Actor actor,
      @PathVariable String id,
      @PathVariable String registration,
      Language language,
      Model model) {
    var event = office.event(actor, EventId.of(id));
    var budget = office.budget(actor, event.id());
    var delegate = budget.delegate(RegistrationId.of(registration));
    var typed = new EnumMap<CostKind, String>(CostKind.class);
    delegate.costs().forEach((kind, amount) -> typed.put(kind, Formats.of(language).money(amount)));
    return form(event, delegate, typed, FormErrors.NONE, language, model);
  }

  private String form(
      EventSummary event,
      Delegate delegate,
      Map<CostKind, String> typed,
      FormErrors errors,
      Language language,
      Model model) {
    var fields =
        Arrays.stream(CostKind.values())
            .map(
                kind ->
                    FieldView.text(
                            kind.field(),
                            messages.text(language, FORM + "." + kind.field()),
                            typed.get(kind))
                        .orNothing())
            .toList();
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            delegate.row().name(),
            delegate.row().organisation(),
            base(event) + "/" + delegate.row().id(),
            base(event),
            fields,
            errors,
            messages.text(language, "events.office.visit.save")));
    return FormPage.TEMPLATE;
  }

  @PostMapping(BASE + "/{registration}")
  String say(
      Actor actor,
      @PathVariable String id,
      @PathVariable String registration,
      @RequestParam Map<String, String> sent,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = office.event(actor, EventId.of(id));
    var budget = office.budget(actor, event.id());
    var delegate = budget.delegate(RegistrationId.of(registration));
    var typed = new EnumMap<CostKind, String>(CostKind.class);
    var costs = new EnumMap<CostKind, Money>(CostKind.class);
    var refusals = new ArrayList<Refusal>();
    for (var kind : CostKind.values()) {
      var text = Objects.requireNonNullElse(sent.get(kind.field()), "");
      typed.put(kind, text);
      var amount = read(text, budget.currency(), language);
      amount.ifPresent(money -> costs.put(kind, money));
      if (amount.isEmpty() && !text.isBlank()) {
        refusals.add(unread(budget.currency()).at(kind.field()));
      }
    }
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      var errors = forms.errors(refusals, FORM, language);
      return form(event, delegate, typed, errors, language, model);
    }
    office.say(actor, event.id(), delegate.row().id(), costs);
    return saved(event, language, next);
  }

  @GetMapping(BASE + ".xlsx")
  ResponseEntity<Streamed> file(Actor actor, @PathVariable String id, Language language) {
    var event = office.event(actor, EventId.of(id));
    var budget = office.budget(actor, event.id());
    var sum = messages.text(language, "events.office.visit.total");
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + event.slug() + ".xlsx\"")
        .body(out -> VisitTable.xlsx(budget, sum, out));
  }
}
