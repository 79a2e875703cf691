package eu.hanza.accounts.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.ClauseId;
import eu.hanza.accounts.ClauseSummary;
import eu.hanza.accounts.ClauseWording;
import eu.hanza.accounts.InformationClauses;
import eu.hanza.accounts.RoleScope;
import eu.hanza.accounts.RoleScopes;
import eu.hanza.accounts.web.ClausesPage.ClauseRow;
import eu.hanza.activity.spi.History;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Information clauses in the office: write, preview, publish. */
@Pages
class ClauseController {

  private final InformationClauses clauses;
  private final ObjectProvider<RoleScopes> scopes;
  private final FormReader forms;
  private final Messages messages;
  private final History history;

  ClauseController(
      InformationClauses clauses,
      ObjectProvider<RoleScopes> scopes,
      FormReader forms,
      Messages messages,
      History history) {
    this.clauses = clauses;
    this.scopes = scopes;
    this.forms = forms;
    this.messages = messages;
    this.history = history;
  }

  @GetMapping("/office/clauses")
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "see information clauses");
    var rows =
        clauses.readableBy(actor).stream()
            .map(
                clause ->
                    new ClauseRow(
                        clause.id().toString(),
                        clause.name(),
                        clause.edition(),
                        missing(clause, language)))
            .toList();
    model.addAttribute("page", new ClausesPage(rows));
    return "accounts/clauses";
  }

  private List<String> missing(ClauseSummary clause, Language language) {
    return clause.missing().stream()
        .map(part -> messages.text(language, "accounts.clause." + part))
        .toList();
  }

  @GetMapping("/office/clauses/new")
  String fresh(Actor actor, Language language, Model model) {
    actor.must(actor.coordinatesAny(), "write an information clause");
    model.addAttribute(
        "page",
        new ClausePage(
            null,
            "",
            ClauseWording.EMPTY,
            0,
            "",
            programmes(actor, language),
            "",
            List.of(),
            false,
            null,
            true,
            FormErrors.NONE));
    return "accounts/clause";
  }

  /** Where the actor may keep a clause: only administrators keep those of the installation. */
  private List<Option> programmes(Actor actor, Language language) {
    var own =
        scopes.stream()
            .flatMap(module -> module.offered(actor, language).stream())
            .filter(scope -> scope.kind() == RoleScope.Kind.PROGRAMME)
            .map(scope -> new Option(scope.id().toString(), scope.name()));
    var everywhere = new Option("", messages.text(language, "accounts.installation"));
    return Stream.concat(actor.isAdministrator() ? Stream.of(everywhere) : Stream.empty(), own)
        .toList();
  }

  @PostMapping("/office/clauses/new")
  String add(
      Actor actor,
      @Valid @ModelAttribute ClauseForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    if (result.hasErrors()) {
      return refused(
          actor,
          null,
          form,
          forms.errors(result, "accounts.clause", language),
          language,
          model,
          response);
    }
    var programme = programme(form.programme());
    var id = clauses.draft(actor, programme, form.name(), form.wording());
    Notice.done(next, "accounts.office.clause.saved");
    return "redirect:/" + language.tag() + "/office/clauses/" + id;
  }

  private static @Nullable ProgrammeId programme(@Nullable String text) {
    return text == null || text.isEmpty() ? null : ProgrammeId.of(text);
  }

  private String refused(
      Actor actor,
      @Nullable ClauseSummary clause,
      ClauseForm form,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute(
        "page",
        new ClausePage(
            clause == null ? null : clause.id().toString(),
            form.name(),
            form.wording(),
            clause == null ? 0 : clause.edition(),
            Objects.requireNonNullElse(form.programme(), ""),
            programmes(actor, language),
            "",
            List.of(),
            false,
            null,
            true,
            errors));
    return "accounts/clause";
  }

  @GetMapping("/office/clauses/{id}")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", page(actor, id, FormErrors.NONE, language));
    return "accounts/clause";
  }

  private ClausePage page(Actor actor, String id, FormErrors errors, Language language) {
    var clause = readable(actor, id);
    return new ClausePage(
        id,
        clause.name(),
        clause.wording(),
        clause.edition(),
        clause.programme() == null ? "" : clause.programme().toString(),
        programmes(actor, language),
        clauses.preview(clause.id(), language),
        missing(clause, language),
        clauses.isChanged(clause.id()),
        history.of(clause.id(), language),
        clauses.keptBy(actor).contains(clause),
        errors);
  }

  private ClauseSummary kept(Actor actor, String id) {
    return one(clauses.keptBy(actor), id);
  }

  private ClauseSummary readable(Actor actor, String id) {
    return one(clauses.readableBy(actor), id);
  }

  private static ClauseSummary one(List<ClauseSummary> among, String id) {
    var wanted = ClauseId.of(id);
    return among.stream()
        .filter(clause -> clause.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("clause " + id));
  }

  @PostMapping("/office/clauses/{id}")
  String change(
      Actor actor,
      @PathVariable String id,
      @Valid @ModelAttribute ClauseForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var clause = kept(actor, id);
    if (result.hasErrors()) {
      return refused(
          actor,
          clause,
          form,
          forms.errors(result, "accounts.clause", language),
          language,
          model,
          response);
    }
    clauses.change(actor, clause.id(), form.name(), form.wording());
    Notice.done(next, "accounts.office.clause.saved");
    return "redirect:/" + language.tag() + "/office/clauses/" + id;
  }

  @PostMapping("/office/clauses/{id}/publish")
  String publish(
      Actor actor,
      @PathVariable String id,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var refusals = clauses.publish(actor, kept(actor, id).id());
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", page(actor, id, forms.errors(refusals, language), language));
      return "accounts/clause";
    }
    Notice.done(next, "accounts.office.clause.published");
    return "redirect:/" + language.tag() + "/office/clauses/" + id;
  }
}
