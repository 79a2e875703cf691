package eu.hanza.events.office;

import eu.hanza.accounts.Actor;
import eu.hanza.events.DelegationDesk;
import eu.hanza.events.DelegationDesk.Delegate;
import eu.hanza.events.EventSummary;
import eu.hanza.events.office.PartyForm.Line;
import eu.hanza.events.seats.Party;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering people who come only together: all of them get places at once, or wait (E-19). */
@Pages
class PartyController {

  private static final String PATH = "/office/events/{event}/party";
  private static final String WORDS = "events.office.party";

  private final SeatSubjects subjects;
  private final DelegationDesk desk;
  private final FormReader forms;
  private final Messages messages;

  PartyController(SeatSubjects subjects, DelegationDesk desk, FormReader forms, Messages messages) {
    this.subjects = subjects;
    this.desk = desk;
    this.forms = forms;
    this.messages = messages;
  }

  @GetMapping(PATH)
  String show(Actor actor, @PathVariable String event, Language language, Model model) {
    var kept = subjects.of(actor, event, null).event();
    return page(kept, PartyForm.EMPTY, FormErrors.NONE, language, model);
  }

  private String page(
      EventSummary event, PartyForm form, FormErrors errors, Language language, Model model) {
    var people =
        FieldView.lines("people", text(language, "people"), form.people())
            .hint(text(language, "people.hint"));
    var fields =
        List.of(
            people,
            FieldView.text(
                    "organisation",
                    messages.text(language, "events.attendance.organisation"),
                    form.organisation())
                .orNothing(),
            FieldView.choice(
                    "sector",
                    old(language, "sector"),
                    form.sector(),
                    options(Sector.values(), Sector::key, language))
                .orNothing(),
            FieldView.choice(
                    "function",
                    old(language, "function"),
                    form.function(),
                    options(WorkFunction.values(), WorkFunction::key, language))
                .orNothing(),
            FieldView.choice(
                "language",
                old(language, "language"),
                form.language(),
                Arrays.stream(Language.values())
                    .map(one -> new Option(one.tag(), one.ownName()))
                    .toList()));
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            text(language, "title"),
            text(language, "lede"),
            "/office/events/" + event.id() + "/party",
            "/office/events/" + event.id() + "/seats",
            fields,
            errors,
            text(language, "go")));
    return FormPage.TEMPLATE;
  }

  private <E extends Enum<E>> List<Option> options(
      E[] all, Function<E, String> key, Language language) {
    var options = new ArrayList<Option>();
    Arrays.stream(all)
        .forEach(
            one -> options.add(new Option(one.name(), messages.text(language, key.apply(one)))));
    return options;
  }

  private String text(Language language, String key) {
    return messages.text(language, WORDS + "." + key);
  }

  private String old(Language language, String key) {
    return messages.text(language, "events.office.delegation." + key);
  }

  @PostMapping(PATH)
  String bring(
      Actor actor,
      @PathVariable String event,
      @Valid @ModelAttribute PartyForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var kept = subjects.of(actor, event, null).event();
    var errors = forms.errors(form, result, List.of(), WORDS, language);
    if (!errors.any()) {
      errors = forms.errors(enter(actor, kept, form.lines(), language), language);
    }
    if (errors.any()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(kept, form, errors, language, model);
    }
    Notice.done(next, WORDS + ".done");
    return "redirect:/" + language.tag() + "/office/events/" + kept.id() + "/seats";
  }

  private List<Refusal> enter(
      Actor actor, EventSummary event, List<Line> lines, Language language) {
    var unread = lines.stream().filter(line -> line.delegate().isEmpty()).findFirst();
    if (unread.isPresent()) {
      return List.of(refusal("unread", Map.of("line", unread.get().typed())));
    }
    var delegates = lines.stream().map(Line::delegate).flatMap(Optional::stream).toList();
    var different = delegates.stream().map(Delegate::email).distinct().count();
    if (different < delegates.size()) {
      return List.of(refusal("twice", Map.of()));
    }
    if (delegates.size() < Party.LEAST || delegates.size() > Party.MOST) {
      return List.of(refusal("size", Map.of("least", Party.LEAST, "most", Party.MOST)));
    }
    var capacity = event.event().capacity();
    if (capacity != null && delegates.size() > capacity) {
      return List.of(refusal("too-many", Map.of("n", delegates.size(), "all", capacity)));
    }
    return desk.together(actor, event.id(), delegates).entrySet().stream()
        .map(
            one ->
                refusal(
                    "against",
                    Map.of(
                        "who",
                        one.getKey().value(),
                        "why",
                        messages.text(language, one.getValue()))))
        .toList();
  }

  private static Refusal refusal(String key, Map<String, Object> values) {
    return Refusal.of(WORDS + "." + key, values).at("people");
  }
}
