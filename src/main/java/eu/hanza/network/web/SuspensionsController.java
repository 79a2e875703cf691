package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.RoleScope;
import eu.hanza.accounts.RoleScopes;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.SuspensionEffect;
import eu.hanza.network.Suspensions;
import eu.hanza.network.Territories;
import eu.hanza.network.web.SuspensionsPage.Item;
import eu.hanza.network.web.SuspensionsPage.Rule;
import eu.hanza.network.web.SuspensionsPage.Touched;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends cooperation with a country, after showing what that touches. */
@Pages
class SuspensionsController {

  private static final String PATH = "/office/suspensions";
  private static final String VIEW = "network/suspensions";

  private final Suspensions suspensions;
  private final OrganisationRegister register;
  private final Territories territories;
  private final ProgrammeWords programmes;
  private final ObjectProvider<RoleScopes> scopes;
  private final FormReader reader;
  private final Messages messages;

  SuspensionsController(
      Suspensions suspensions,
      OrganisationRegister register,
      Territories territories,
      ProgrammeWords programmes,
      ObjectProvider<RoleScopes> scopes,
      FormReader reader,
      Messages messages) {
    this.suspensions = suspensions;
    this.register = register;
    this.territories = territories;
    this.programmes = programmes;
    this.scopes = scopes;
    this.reader = reader;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String list(Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "see suspensions");
    return page(actor, language, Map.of(), FormErrors.NONE, null, model);
  }

  @PostMapping(PATH)
  String suspend(
      @RequestParam Map<String, String> sent,
      Language language,
      Actor actor,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    actor.must(register.mayKeep(actor), "suspend a country");
    var wrong = wrong(sent);
    if (!wrong.isEmpty()) {
      response.setStatus(422);
      return page(actor, language, sent, reader.errors(wrong, language), null, model);
    }
    var programme = programme(sent);
    actor.must(suspensions.maySuspend(actor, programme), "suspend a country");
    var country = sent.getOrDefault("country", "");
    var from = LocalDate.parse(sent.getOrDefault("from", ""));
    if (!sent.containsKey("confirmed")) {
      var touched = suspensions.preview(programme, country, from, language);
      return page(actor, language, sent, FormErrors.NONE, touched(touched, language), model);
    }
    var reason = LocalizedText.EMPTY.with(language.tag(), sent.getOrDefault("reason", ""));
    suspensions.suspend(actor, programme, country, from, reason, "");
    Notice.done(next, "network.office.suspended");
    return "redirect:/" + language.tag() + PATH;
  }

  private static @Nullable ProgrammeId programme(Map<String, String> sent) {
    var id = sent.getOrDefault("programme", "");
    return id.isEmpty() ? null : ProgrammeId.of(id);
  }

  private List<Refusal> wrong(Map<String, String> sent) {
    var wrong = new ArrayList<Refusal>();
    if (!territories.knowsCountry(sent.getOrDefault("country", ""))) {
      wrong.add(Refusal.of("network.office.suspension.country").at("country"));
    }
    try {
      LocalDate.parse(sent.getOrDefault("from", ""));
    } catch (DateTimeParseException e) {
      wrong.add(Refusal.of("network.office.suspension.day").at("from"));
    }
    if (sent.getOrDefault("reason", "").isBlank()) {
      wrong.add(Refusal.of("network.office.suspension.reason").at("reason"));
    }
    return wrong;
  }

  @PostMapping(PATH + "/{id}/lift")
  String lift(
      @PathVariable String id,
      @RequestParam LocalDate on,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    if (on.isBefore(suspensions.rule(id).from())) {
      Notice.done(next, "network.dated.before");
    } else {
      suspensions.lift(actor, id, on);
      Notice.done(next, "network.office.lifted");
    }
    return "redirect:/" + language.tag() + PATH;
  }

  private String page(
      Actor actor,
      Language language,
      Map<String, String> values,
      FormErrors errors,
      @Nullable Touched preview,
      Model model) {
    var rules = suspensions.all();
    var known = new HashSet<>(actor.programmes());
    rules.stream().map(Suspensions.Rule::programme).forEach(one -> add(known, one));
    var names = programmes.names(known, language);
    model.addAttribute(
        "page",
        new SuspensionsPage(
            rules.stream().map(rule -> rule(rule, names, actor, language)).toList(),
            values,
            territories.countriesBy(language).stream()
                .map(code -> new Option(code, Formats.of(language).country(code)))
                .toList(),
            where(actor, language),
            errors,
            preview));
    return VIEW;
  }

  /** For what the actor may suspend: only administrators do it for the whole installation. */
  private List<Option> where(Actor actor, Language language) {
    var everywhere =
        new Option("", messages.text(language, "network.office.suspension.everywhere"));
    var own =
        scopes.stream()
            .flatMap(module -> module.offered(actor, language).stream())
            .filter(scope -> scope.kind() == RoleScope.Kind.PROGRAMME)
            .map(scope -> new Option(scope.id().toString(), scope.name()));
    return Stream.concat(actor.isAdministrator() ? Stream.of(everywhere) : Stream.empty(), own)
        .toList();
  }

  private static void add(Set<ProgrammeId> known, @Nullable ProgrammeId one) {
    if (one != null) {
      known.add(one);
    }
  }

  private Rule rule(
      Suspensions.Rule rule, Map<ProgrammeId, String> names, Actor actor, Language language) {
    var programme = rule.programme();
    return new Rule(
        rule.id(),
        Formats.of(language).country(rule.country()),
        programme == null
            ? messages.text(language, "network.office.suspension.everywhere")
            : names.getOrDefault(programme, ""),
        DatedWords.of(rule.from(), rule.to(), messages, language),
        rule.reason().in(language).text(),
        touched(suspensions.touched(rule.id(), language), language),
        rule.to() == null && suspensions.maySuspend(actor, programme));
  }

  private Touched touched(List<SuspensionEffect.Item> items, Language language) {
    var formats = Formats.of(language);
    return new Touched(
        messages.text(language, "network.office.suspension.touched", "n", items.size()),
        items.stream()
            .map(
                item ->
                    new Item(
                        item.kind(),
                        item.label(),
                        formats.date(item.on()),
                        item.path() == null ? null : "/" + language.tag() + item.path()))
            .toList());
  }
}
