package eu.hanza.events.planning;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.planning.ShelvesPage.ItemView;
import eu.hanza.events.planning.ShelvesPage.ShelfView;
import eu.hanza.events.sessions.Shelf;
import eu.hanza.events.sessions.Shelves;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tracks and rooms of an event: added, renamed, put in order, removed while unused. */
@Pages
class ShelvesController {

  private static final String PATH = "/office/events/{id}/{shelf:track|room}s";
  private static final String FORM = "events.office.session.shelf";

  private final EventCalendar calendar;
  private final Shelves shelves;
  private final FormReader forms;

  ShelvesController(EventCalendar calendar, Shelves shelves, FormReader forms) {
    this.calendar = calendar;
    this.shelves = shelves;
    this.forms = forms;
  }

  /** A track or room as it is typed. */
  record ItemForm(
      @Nullable Map<String, @Size(max = 120) String> name, @Positive @Nullable Integer capacity) {}

  @GetMapping("/office/events/{id}/rooms")
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", page(kept(actor, id), FormErrors.NONE, language));
    return "events/shelves";
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "keep the rooms of " + id);
    return event;
  }

  private ShelvesPage page(EventSummary event, FormErrors errors, Language language) {
    var title = event.event().title().in(language);
    var views = Arrays.stream(Shelf.values()).map(shelf -> view(event, shelf, language)).toList();
    return new ShelvesPage(event.id().toString(), title.text(), title.language(), views, errors);
  }

  private ShelfView view(EventSummary event, Shelf shelf, Language language) {
    var items = shelves.of(event.id(), shelf).stream().map(one -> view(one, language)).toList();
    return new ShelfView(shelf.name().toLowerCase(Locale.ROOT), shelf == Shelf.ROOM, items);
  }

  private static ItemView view(Shelves.Item item, Language language) {
    var name = item.name().in(language);
    return new ItemView(
        item.id().toString(),
        item.name(),
        name.text(),
        name.language(),
        Objects.toString(item.capacity(), ""),
        item.used());
  }

  @PostMapping({PATH, PATH + "/{item}"})
  String save(
      Actor actor,
      @PathVariable String id,
      @PathVariable String shelf,
      @PathVariable(required = false) @Nullable String item,
      @Valid @ModelAttribute ItemForm form,
      BindingResult result,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var name = SessionForm.text(form.name());
    var missing =
        name.isEmpty()
            ? List.of(Refusal.of("shell.error.NotBlank").at("name"))
            : List.<Refusal>of();
    var errors = forms.errors(form, result, missing, FORM, language);
    if (errors.any()) {
      response.setStatus(422);
      model.addAttribute("page", page(event, errors, language));
      return "events/shelves";
    }
    if (item == null) {
      shelves.add(actor, event.id(), read(shelf), name, form.capacity());
    } else {
      shelves.rename(actor, event.id(), read(shelf), Ids.uuid(item), name, form.capacity());
    }
    Notice.done(next, "events.office.session.shelf.saved");
    return to(language, event);
  }

  private static Shelf read(String shelf) {
    return Shelf.valueOf(shelf.toUpperCase(Locale.ROOT));
  }

  private static String to(Language language, EventSummary event) {
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/rooms";
  }

  @PostMapping(PATH + "/{item}/earlier")
  String earlier(
      Actor actor,
      @PathVariable String id,
      @PathVariable String shelf,
      @PathVariable String item,
      Language language) {
    var event = kept(actor, id);
    shelves.earlier(actor, event.id(), read(shelf), Ids.uuid(item));
    return to(language, event);
  }

  @PostMapping(PATH + "/{item}/remove")
  String remove(
      Actor actor,
      @PathVariable String id,
      @PathVariable String shelf,
      @PathVariable String item,
      Language language,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var removed = shelves.remove(actor, event.id(), read(shelf), Ids.uuid(item));
    Notice.done(next, "events.office.session.shelf." + (removed ? "removed" : "used"));
    return to(language, event);
  }
}
