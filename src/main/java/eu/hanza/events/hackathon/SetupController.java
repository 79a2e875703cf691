package eu.hanza.events.hackathon;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.WrittenText;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of challenges and criteria; an item called "new" is added. */
@Pages
class SetupController {

  private static final String CHALLENGE = "/office/events/{id}/hackathon/challenges/{item}";
  private static final String CRITERION = "/office/events/{id}/hackathon/criteria/{item}";
  private static final String FORM = "events.office.hackathon.form";
  private static final String NEW = "new";

  private final HackathonBook book;
  private final HackathonOffice office;
  private final HackathonRules rules;
  private final FormReader forms;
  private final Messages messages;

  SetupController(
      HackathonBook book,
      HackathonOffice office,
      HackathonRules rules,
      FormReader forms,
      Messages messages) {
    this.book = book;
    this.office = office;
    this.rules = rules;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(CHALLENGE)
  String challenge(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var known = challengeId(item);
    var form = new ChallengeForm(null, null);
    if (known != null) {
      var challenge = book.of(event.id()).challenge(known);
      form =
          new ChallengeForm(
              WrittenText.of(challenge.title()), WrittenText.of(challenge.description()));
    }
    return page(event, item, form, FormErrors.NONE, language, model);
  }

  private static @Nullable ChallengeId challengeId(String item) {
    return item.equals(NEW) ? null : ChallengeId.of(item);
  }

  private String page(
      EventSummary event,
      String item,
      ChallengeForm form,
      FormErrors errors,
      Language language,
      Model model) {
    var fields =
        Stream.concat(
                form.titled().fields("text", "title", word("title", language), true).stream(),
                form
                    .described()
                    .fields("textarea", "description", word("description", language), false)
                    .stream())
            .toList();
    var what = item.equals(NEW) ? "challenge.new" : "challenge";
    return page(event, "/challenges/" + item, what, fields, errors, language, model);
  }

  private String word(String field, Language language) {
    return messages.text(language, FORM + "." + field);
  }

  private String page(
      EventSummary event,
      String end,
      String what,
      List<FieldView> fields,
      FormErrors errors,
      Language language,
      Model model) {
    var base = HackathonPages.base(event);
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            messages.text(language, "events.office.hackathon." + what),
            "",
            base + end,
            base,
            fields,
            errors,
            messages.text(language, "events.office.hackathon.save")));
    return FormPage.TEMPLATE;
  }

  @PostMapping(CHALLENGE)
  String keepChallenge(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      @Valid @ModelAttribute ChallengeForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var errors = forms.errors(result, FORM, language);
    if (!errors.any()) {
      var title = form.titled().text();
      var text = form.described().text();
      var refusals = office.keep(actor, event.id(), challengeId(item), title, text);
      errors = forms.errors(refusals, FORM, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return page(event, item, form, errors, language, model);
    }
    return saved(event, language, next);
  }

  private static String saved(EventSummary event, Language language, RedirectAttributes next) {
    Notice.done(next, "events.office.hackathon.saved");
    return "redirect:/" + language.tag() + HackathonPages.base(event);
  }

  @GetMapping(CRITERION)
  String criterion(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var known = criterionId(item);
    var form = new CriterionForm(null, "1", "10");
    if (known != null) {
      var criterion = book.of(event.id()).criterion(known);
      form =
          new CriterionForm(
              WrittenText.of(criterion.name()),
              criterion.weight().toPlainString(),
              criterion.most().toPlainString());
    }
    return page(event, item, form, FormErrors.NONE, language, model);
  }

  private static @Nullable CriterionId criterionId(String item) {
    return item.equals(NEW) ? null : CriterionId.of(item);
  }

  private String page(
      EventSummary event,
      String item,
      CriterionForm form,
      FormErrors errors,
      Language language,
      Model model) {
    var fields = new ArrayList<>(form.named().fields("text", "name", word("name", language), true));
    var hint = word("weight.hint", language);
    fields.add(FieldView.text("weight", word("weight", language), form.weight()).hint(hint));
    fields.add(FieldView.text("most", word("most", language), form.most()));
    var what = item.equals(NEW) ? "criterion.new" : "criterion";
    return page(event, "/criteria/" + item, what, fields, errors, language, model);
  }

  @PostMapping(CRITERION)
  String keepCriterion(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      @Valid @ModelAttribute CriterionForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var errors = forms.errors(result, FORM, language);
    if (!errors.any()) {
      List<Refusal> refusals = form.refusals();
      if (refusals.isEmpty()) {
        refusals = office.keep(actor, event.id(), criterionId(item), form.criterion());
      }
      errors = forms.errors(refusals, FORM, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return page(event, item, form, errors, language, model);
    }
    return saved(event, language, next);
  }
}
