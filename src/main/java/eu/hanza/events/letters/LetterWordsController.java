package eu.hanza.events.letters;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventRules;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes what an event adds to its letters, by kind and language. */
@Pages
class LetterWordsController {

  private static final String PATH = "/office/events/{id}/letters";
  private static final String WORDS = "events.office.letters";
  private static final int LONGEST = 2_000;

  private final EventCalendar calendar;
  private final LetterWords words;
  private final FormReader forms;
  private final Messages messages;

  LetterWordsController(
      EventCalendar calendar, LetterWords words, FormReader forms, Messages messages) {
    this.calendar = calendar;
    this.words = words;
    this.forms = forms;
    this.messages = messages;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(EventRules.mayKeep(actor, event.programme()), "write letters of " + id);
    return event;
  }

  @GetMapping(PATH)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = kept(actor, id);
    return page(event, words.of(event.id()), FormErrors.NONE, language, model);
  }

  private String page(
      EventSummary event,
      Map<LetterKind, LocalizedText> said,
      FormErrors errors,
      Language language,
      Model model) {
    var fields = new ArrayList<FieldView>();
    for (var kind : LetterKind.values()) {
      for (var one : Language.values()) {
        var label = messages.text(language, kind.key()) + " – " + one.ownName();
        var text = said.getOrDefault(kind, LocalizedText.EMPTY).byLanguage().get(one.tag());
        fields.add(FieldView.lines(name(kind, one), label, text).in(one.tag()).orNothing());
      }
    }
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            messages.text(language, WORDS + ".title"),
            messages.text(language, WORDS + ".lede"),
            "/office/events/" + event.id() + "/letters",
            "/office/events/" + event.id(),
            fields,
            errors,
            messages.text(language, WORDS + ".save")));
    return FormPage.TEMPLATE;
  }

  private static String name(LetterKind kind, Language language) {
    return kind.name().toLowerCase(Locale.ROOT) + "-" + language.tag();
  }

  @PostMapping(PATH)
  String say(
      Actor actor,
      @PathVariable String id,
      @RequestParam Map<String, String> typed,
      Language language,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var said = new EnumMap<LetterKind, LocalizedText>(LetterKind.class);
    var refusals = new ArrayList<Refusal>();
    for (var kind : LetterKind.values()) {
      said.put(kind, read(kind, typed, refusals));
    }
    if (!refusals.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(event, said, forms.errors(refusals, language), language, model);
    }
    words.say(actor, event, said);
    Notice.done(next, WORDS + ".saved");
    return "redirect:/" + language.tag() + "/office/events/" + event.id();
  }

  private static LocalizedText read(
      LetterKind kind, Map<String, String> typed, List<Refusal> refusals) {
    var text = LocalizedText.EMPTY;
    for (var language : Language.values()) {
      var words = typed.getOrDefault(name(kind, language), "").strip();
      if (words.length() > LONGEST) {
        refusals.add(Refusal.of(WORDS + ".long", Map.of("n", LONGEST)).at(name(kind, language)));
      }
      if (!words.isEmpty()) {
        text = text.with(language.tag(), words);
      }
    }
    return text;
  }
}
