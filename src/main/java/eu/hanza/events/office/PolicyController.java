package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.events.Eligibility;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.events.SeatPolicies;
import eu.hanza.events.SeatPolicy;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationKind;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How an event gives its places: approval, offers, and who can take part. */
@Pages
class PolicyController {

  private static final Pattern CODES = Pattern.compile("[\\s,;]+");

  private final EventCalendar calendar;
  private final SeatPolicies policies;
  private final History history;
  private final FormReader forms;
  private final Messages messages;

  PolicyController(
      EventCalendar calendar,
      SeatPolicies policies,
      History history,
      FormReader forms,
      Messages messages) {
    this.calendar = calendar;
    this.policies = policies;
    this.history = history;
    this.forms = forms;
    this.messages = messages;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "see the policy of " + id);
    return event;
  }

  @GetMapping("/office/events/{id}/policy")
  String show(
      Actor actor,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String field,
      Language language,
      Model model) {
    var event = kept(actor, id);
    var policy = policies.of(event.id());
    return page(event, policy, PolicyForm.of(policy), field, FormErrors.NONE, language, model);
  }

  private String page(
      EventSummary event,
      SeatPolicy policy,
      PolicyForm form,
      String field,
      FormErrors errors,
      Language language,
      Model model) {
    var title = event.event().title().in(language);
    var chosen = field(field);
    model.addAttribute(
        "page",
        new PolicyPage(
            event.id().toString(),
            title.text(),
            title.language(),
            form,
            conditions(policy, language),
            options(Eligibility.Field.values(), Eligibility.Field::key, language),
            chosen.map(Enum::name).orElse(""),
            chosen.map(one -> values(one, language)).orElseGet(List::of),
            options(Eligibility.Outcome.values(), Eligibility.Outcome::key, language),
            options(SeatPolicy.Groups.values(), SeatPolicy.Groups::key, language),
            history.of(event.id(), language),
            errors));
    return "events/policy";
  }

  private static Optional<Eligibility.Field> field(String name) {
    return Arrays.stream(Eligibility.Field.values())
        .filter(field -> field.name().equals(name))
        .findFirst();
  }

  private <E extends Enum<E>> List<Option> options(
      E[] all, java.util.function.Function<E, String> key, Language language) {
    return Arrays.stream(all)
        .map(one -> new Option(one.name(), messages.text(language, key.apply(one))))
        .toList();
  }

  private List<Option> values(Eligibility.Field field, Language language) {
    return switch (field) {
      case SECTOR -> options(Sector.values(), Sector::key, language);
      case FUNCTION -> options(WorkFunction.values(), WorkFunction::key, language);
      case ORGANISATION_KIND -> options(OrganisationKind.values(), OrganisationKind::key, language);
      case TERRITORY, MEMBER -> List.of();
    };
  }

  private List<PolicyPage.Condition> conditions(SeatPolicy policy, Language language) {
    return IntStream.range(0, policy.conditions().size())
        .mapToObj(number -> condition(number, policy.conditions().get(number), language))
        .toList();
  }

  private PolicyPage.Condition condition(int number, Eligibility condition, Language language) {
    var names =
        values(condition.field(), language).stream()
            .collect(Collectors.toMap(Option::value, Option::label));
    var accepted =
        condition.accepted().stream()
            .map(value -> names.getOrDefault(value, value))
            .sorted()
            .collect(Collectors.joining(", "));
    var what = messages.text(language, condition.field().key());
    return new PolicyPage.Condition(
        number,
        condition.wording().in(language).text(),
        condition.field() == Eligibility.Field.MEMBER ? what : what + ": " + accepted,
        messages.text(language, condition.outcome().key()));
  }

  @PostMapping("/office/events/{id}/policy")
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute PolicyForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var policy = policies.of(event.id());
    var errors = forms.errors(form, result, List.of(), "events.office.policy", language);
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, policy, form, "", errors, language, model);
    }
    policies.declare(actor, event.id(), form.policy(policy.conditions()));
    return done(event, language, next);
  }

  private static String done(EventSummary event, Language language, RedirectAttributes next) {
    Notice.done(next, "events.office.policy.saved");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/policy";
  }

  /** Adds a condition; its wording is what a refused person reads. */
  @PostMapping("/office/events/{id}/policy/conditions")
  String add(
      Actor actor,
      @PathVariable String id,
      @RequestParam String field,
      @RequestParam(name = "value", required = false) @Nullable List<String> chosen,
      @RequestParam(defaultValue = "") String codes,
      @RequestParam(defaultValue = "REFUSE") Eligibility.Outcome outcome,
      @RequestParam(defaultValue = "") String pl,
      @RequestParam(defaultValue = "") String en,
      @RequestParam(defaultValue = "") String uk,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var policy = policies.of(event.id());
    var what = field(field).orElseThrow(() -> new IllegalArgumentException("field " + field));
    var accepted = accepted(what, Optional.ofNullable(chosen).orElseGet(List::of), codes);
    var refusals = new ArrayList<Refusal>();
    if (accepted.isEmpty()) {
      refusals.add(Refusal.of("events.office.policy.values.missing").at("value"));
    }
    if (pl.isBlank()) {
      refusals.add(Refusal.of("events.office.policy.wording.missing").at("pl"));
    }
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = forms.errors(refusals, language);
      return page(event, policy, PolicyForm.of(policy), field, errors, language, model);
    }
    var wording = LocalizedText.EMPTY.with("pl", pl).with("en", en).with("uk", uk);
    var all = new ArrayList<>(policy.conditions());
    all.add(new Eligibility(what, accepted, outcome, wording));
    policies.declare(actor, event.id(), PolicyForm.of(policy).policy(all));
    return done(event, language, next);
  }

  private static Set<String> accepted(Eligibility.Field field, List<String> chosen, String codes) {
    return switch (field) {
      case MEMBER -> Set.of("yes");
      case TERRITORY ->
          CODES
              .splitAsStream(codes.strip().toUpperCase(Locale.ROOT))
              .filter(code -> !code.isEmpty())
              .collect(Collectors.toSet());
      case SECTOR, FUNCTION, ORGANISATION_KIND -> Set.copyOf(chosen);
    };
  }

  @PostMapping("/office/events/{id}/policy/conditions/{number}/remove")
  String remove(
      Actor actor,
      @PathVariable String id,
      @PathVariable int number,
      Language language,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var policy = policies.of(event.id());
    var all = new ArrayList<>(policy.conditions());
    if (number >= 0 && number < all.size()) {
      all.remove(number);
      policies.declare(actor, event.id(), PolicyForm.of(policy).policy(all));
    }
    return done(event, language, next);
  }
}
