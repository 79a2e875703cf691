package eu.hanza.events.outputs;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.web.EventSites;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.publishing.Prose;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Streamed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public pages of outputs: model programmes, and files. */
@Pages
class OutputController {

  private static final String BASE = "/events/{slug}/outputs/{output}";

  private final EventCalendar calendar;
  private final Outputs outputs;
  private final OutputViews views;
  private final ModelDesk models;
  private final EventSites sites;
  private final ProgrammeDirectory programmes;
  private final FileCabinet files;

  OutputController(
      EventCalendar calendar,
      Outputs outputs,
      OutputViews views,
      ModelDesk models,
      EventSites sites,
      ProgrammeDirectory programmes,
      FileCabinet files) {
    this.calendar = calendar;
    this.outputs = outputs;
    this.views = views;
    this.models = models;
    this.sites = sites;
    this.programmes = programmes;
    this.files = files;
  }

  private Output model(EventSummary event, String output) {
    return Optional.of(outputs.get(event.id(), OutputId.of(output)))
        .filter(found -> found.kind() == Output.Kind.MODEL)
        .orElseThrow(() -> new NotFoundException("model " + output));
  }

  @GetMapping(BASE)
  String show(
      @PathVariable String slug,
      @PathVariable String output,
      Actor actor,
      Language language,
      Model model) {
    var event = calendar.visible(slug, actor);
    var found = model(event, output);
    var body = found.body().in(language);
    var path = event.path() + "/outputs/" + found.id();
    model.addAttribute(
        "page",
        new ModelPage(
            sites.site(event, path, language),
            path,
            views.view(event, found, language),
            Prose.html(body.text(), body.language()),
            body.language(),
            programmes.editedBy(actor).stream()
                .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
                .toList()));
    return "events/model";
  }

  @PostMapping(BASE + "/use")
  String use(
      @PathVariable String slug,
      @PathVariable String output,
      @RequestParam String programme,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var event = calendar.visible(slug, actor);
    var article = models.use(actor, event, model(event, output), ProgrammeId.of(programme));
    Notice.done(next, "events.outputs.used");
    return "redirect:/" + language.tag() + "/office/news/" + article + "/edit";
  }

  @GetMapping(BASE + "/model.docx")
  ResponseEntity<Streamed> docx(
      @PathVariable String slug, @PathVariable String output, Actor actor, Language language) {
    var event = calendar.visible(slug, actor);
    var found = model(event, output);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_TYPE,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"model.docx\"")
        .body(out -> models.write(event, found, language, out));
  }

  @GetMapping(BASE + "/file")
  ResponseEntity<Resource> file(
      @PathVariable String slug, @PathVariable String output, Actor actor) {
    var event = calendar.visible(slug, actor);
    StoredFile file =
        Optional.ofNullable(outputs.get(event.id(), OutputId.of(output)).file())
            .flatMap(attached -> files.find(attached.id()))
            .orElseThrow(() -> new NotFoundException("file of " + output));
    var name = ContentDisposition.attachment().filename(file.name()).build();
    var type = MediaType.parseMediaType(file.kind());
    return ResponseEntity.ok()
        .contentType(
            type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
        .contentLength(file.bytes())
        .cacheControl(CacheControl.noCache())
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(new InputStreamResource(() -> files.open(file.id()), file.name()));
  }
}
