package eu.hanza.events.planning;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.sessions.ScheduleImport;
import eu.hanza.events.sessions.ScheduleImport.Upload;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes schedules of other programs in: a look first, then everything or nothing. */
@Pages
class ScheduleController {

  private static final String PATH = "/office/events/{id}/schedule";
  private static final String VIEW = "events/schedule";

  private final EventCalendar calendar;
  private final ScheduleImport imports;
  private final SchedulePages pages;
  private final FormReader forms;

  ScheduleController(
      EventCalendar calendar, ScheduleImport imports, SchedulePages pages, FormReader forms) {
    this.calendar = calendar;
    this.imports = imports;
    this.pages = pages;
    this.forms = forms;
  }

  private EventSummary kept(Actor actor, String id) {
    var event = calendar.get(EventId.of(id));
    actor.must(actor.coordinates(event.programme()), "import sessions of " + id);
    return event;
  }

  @GetMapping(PATH)
  String form(Actor actor, @PathVariable String id, Language language, Model model) {
    model.addAttribute("page", pages.empty(kept(actor, id), FormErrors.NONE, language));
    return VIEW;
  }

  @PostMapping(PATH)
  String upload(
      Actor actor,
      @PathVariable String id,
      @RequestParam MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var event = kept(actor, id);
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (imports.upload(actor, event.id(), name, file.getBytes())) {
      case Upload.Kept(var upload) ->
          "redirect:/" + language.tag() + "/office/events/" + event.id() + "/schedule/" + upload;
      case Upload.Refused(var why) -> {
        response.setStatus(422);
        var errors = forms.errors(List.of(why.at("file")), language);
        model.addAttribute("page", pages.empty(event, errors, language));
        yield VIEW;
      }
    };
  }

  @GetMapping(PATH + "/{upload}")
  String look(
      Actor actor,
      @PathVariable String id,
      @PathVariable String upload,
      Language language,
      Model model) {
    return look(actor, kept(actor, id), upload, List.of(), language, model);
  }

  private String look(
      Actor actor,
      EventSummary event,
      String upload,
      List<Refusal> refusals,
      Language language,
      Model model) {
    var plan = imports.look(actor, event.id(), upload);
    var errors = forms.errors(refusals, language);
    model.addAttribute("page", pages.look(event, upload, plan, errors, language));
    return VIEW;
  }

  @PostMapping(PATH + "/{upload}")
  String confirm(
      Actor actor,
      @PathVariable String id,
      @PathVariable String upload,
      @RequestParam(defaultValue = "false") boolean callOff,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var event = kept(actor, id);
    var refusals = imports.confirm(actor, event.id(), upload, callOff);
    if (!refusals.isEmpty()) {
      response.setStatus(422);
      return look(actor, event, upload, refusals, language, model);
    }
    Notice.done(next, "events.office.schedule.imported");
    return "redirect:/" + language.tag() + "/office/events/" + event.id() + "/sessions";
  }
}
