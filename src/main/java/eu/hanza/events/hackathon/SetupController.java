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
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.WrittenText;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
    var known = HackathonForms.id(item, ChallengeId::of);
    var form = new ChallengeForm(null, null);
    if (known != null) {
      var challenge = book.of(event.id()).challenge(known);
      form =
          new ChallengeForm(
              WrittenText.of(challenge.title()), WrittenText.of(challenge.description()));
    }
    return page(event, item, form, FormErrors.NONE, language, model);
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
    var what = HackathonForms.isNew(item) ? "challenge.new" : "challenge";
    return page(event, "/challenges/" + item, what, fields, errors, language, model);
  }

  private String word(String field, Language language) {
    return messages.text(language, HackathonForms.PREFIX + "." + field);
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
    var known = HackathonForms.id(item, ChallengeId::of);
    var errors =
        errors(
            result,
            () ->
                office.keep(
                    actor, event.id(), known, form.titled().text(), form.described().text()),
            language);
    if (errors.any()) {
      response.setStatus(422);
      return page(event, item, form, errors, language, model);
    }
    return HackathonForms.saved(event, language, next);
  }

  /** What is wrong with what was typed, or else with keeping it. */
  private FormErrors errors(
      BindingResult result, Supplier<List<Refusal>> keeping, Language language) {
    var errors = forms.errors(result, HackathonForms.PREFIX, language);
    return errors.any() ? errors : forms.errors(keeping.get(), HackathonForms.PREFIX, language);
  }

  @GetMapping(CRITERION)
  String criterion(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      Model model) {
    var event = rules.mustKeep(actor, EventId.of(id));
    var known = HackathonForms.id(item, CriterionId::of);
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
    var what = HackathonForms.isNew(item) ? "criterion.new" : "criterion";
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
    var errors = errors(result, () -> keep(actor, event, item, form), language);
    if (errors.any()) {
      response.setStatus(422);
      return page(event, item, form, errors, language, model);
    }
    return HackathonForms.saved(event, language, next);
  }

  private List<Refusal> keep(Actor actor, EventSummary event, String item, CriterionForm form) {
    var unread = form.refusals();
    var known = HackathonForms.id(item, CriterionId::of);
    return unread.isEmpty() ? office.keep(actor, event.id(), known, form.criterion()) : unread;
  }
}
