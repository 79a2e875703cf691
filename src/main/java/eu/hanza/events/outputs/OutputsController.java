package eu.hanza.events.outputs;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventSummary;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
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
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's pages of what an event presents; an output called "new" is added. */
@Pages
class OutputsController {

  private static final String BASE = "/office/events/{id}/outputs";
  private static final String FORM = "events.office.outputs.form";
  private static final String NEW = "new";

  private final Outputs outputs;
  private final OutputViews views;
  private final FileCabinet files;
  private final FormReader forms;
  private final Messages messages;
  private final URI address;

  OutputsController(
      Outputs outputs,
      OutputViews views,
      FileCabinet files,
      FormReader forms,
      Messages messages,
      @Value("${hanza.address}") URI address) {
    this.outputs = outputs;
    this.views = views;
    this.files = files;
    this.forms = forms;
    this.messages = messages;
    this.address = address;
  }

  private static String base(EventSummary event) {
    return "/office/events/" + event.id() + "/outputs";
  }

  @GetMapping(BASE)
  String show(Actor actor, @PathVariable String id, Language language, Model model) {
    var event = outputs.event(actor, EventId.of(id));
    var title = event.event().title().in(language);
    model.addAttribute(
        "page",
        new OutputsPage(
            base(event),
            "/office/events/" + event.id(),
            title.text(),
            title.language(),
            views.views(event, language),
            Arrays.stream(Reach.values())
                .map(one -> new Option(one.name(), messages.text(language, one.key())))
                .toList(),
            outputs.reach(event.id()).map(Reach::name).orElse("")));
    return "events/outputs";
  }

  @PostMapping(BASE + "/reach")
  String reach(
      Actor actor,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Reach reach,
      Language language,
      RedirectAttributes next) {
    var event = outputs.event(actor, EventId.of(id));
    outputs.reach(actor, event.id(), reach);
    return saved(event, language, next);
  }

  private static String saved(EventSummary event, Language language, RedirectAttributes next) {
    Notice.done(next, "events.office.outputs.saved");
    return "redirect:/" + language.tag() + base(event);
  }

  @PostMapping(BASE + "/{item}/remove")
  String remove(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      RedirectAttributes next) {
    var event = outputs.event(actor, EventId.of(id));
    outputs.remove(actor, event.id(), OutputId.of(item));
    return saved(event, language, next);
  }

  @GetMapping(BASE + "/{item}")
  String form(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      Language language,
      Model model) {
    var event = outputs.event(actor, EventId.of(id));
    var before = before(event, item);
    var form = before == null ? OutputForm.EMPTY : OutputForm.of(before);
    return page(event, item, form, FormErrors.NONE, language, model);
  }

  private @Nullable Output before(EventSummary event, String item) {
    return item.equals(NEW) ? null : outputs.get(event.id(), OutputId.of(item));
  }

  private String page(
      EventSummary event,
      String item,
      OutputForm form,
      FormErrors errors,
      Language language,
      Model model) {
    model.addAttribute(
        "page",
        new FormPage(
            event.event().title().in(language).text(),
            messages.text(language, "events.office.outputs." + (item.equals(NEW) ? NEW : "one")),
            "",
            base(event) + "/" + item,
            base(event),
            fields(form, language),
            errors,
            messages.text(language, "events.office.outputs.save")));
    return FormPage.TEMPLATE;
  }

  private List<FieldView> fields(OutputForm form, Language language) {
    var kinds =
        Arrays.stream(Output.Kind.values())
            .map(one -> new Option(one.name(), messages.text(language, one.key())))
            .toList();
    var fields = new ArrayList<FieldView>();
    fields.addAll(form.phased().fields("text", "phase", word("phase", language), true));
    fields.addAll(form.titled().fields("text", "title", word("title", language), true));
    fields.add(FieldView.choice("kind", word("kind", language), form.kind(), kinds));
    fields.add(text("link", form.link(), language));
    fields.add(
        FieldView.of("file", "file", word("file", language), "")
            .hint(word("file.hint", language))
            .orNothing());
    fields.addAll(form.said().fields("textarea", "body", word("body", language), false));
    return fields;
  }

  private FieldView text(String name, @Nullable String value, Language language) {
    return FieldView.text(name, word(name, language), value)
        .hint(word(name + ".hint", language))
        .orNothing();
  }

  private String word(String field, Language language) {
    return messages.text(language, FORM + "." + field);
  }

  @PostMapping(BASE + "/{item}")
  String keep(
      Actor actor,
      @PathVariable String id,
      @PathVariable String item,
      @Valid @ModelAttribute OutputForm form,
      BindingResult result,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var event = outputs.event(actor, EventId.of(id));
    var before = before(event, item);
    var errors = forms.errors(result, FORM, language);
    if (!errors.any()) {
      var output = form.output(before == null ? OutputId.next() : before.id(), address, before);
      errors = forms.errors(keep(actor, event, output, file), FORM, language);
    }
    if (errors.any()) {
      response.setStatus(422);
      return page(event, item, form, errors, language, model);
    }
    return saved(event, language, next);
  }

  /** Keeps an output with its new file; what is refused leaves no file behind. */
  private List<Refusal> keep(
      Actor actor, EventSummary event, Output output, @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return outputs.keep(actor, event.id(), output);
    }
    return switch (store(file)) {
      case StoreResult.Refused why -> List.of(why.why().at("file"));
      case StoreResult.Stored stored -> {
        var refusals =
            outputs.keep(actor, event.id(), output.with(Output.Attached.of(stored.file())));
        if (!refusals.isEmpty()) {
          files.remove(stored.file().id());
        }
        yield refusals;
      }
    };
  }

  private StoreResult store(MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      return files.store(
          new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
    }
  }
}
