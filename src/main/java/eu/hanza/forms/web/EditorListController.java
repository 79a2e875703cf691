package eu.hanza.forms.web;

import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormHomes;
import eu.hanza.forms.FormId;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.spi.FormHome;
import eu.hanza.forms.web.EditorStarts.Start;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.TextView;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms that somebody keeps, and the beginning of a new one. */
@Pages
class EditorListController {

  private static final String LIST = "/office/forms";

  private final FormBook book;
  private final FormHomes homes;
  private final Respondents respondents;
  private final EditorStarts starts;
  private final EditorWords words;

  EditorListController(
      FormBook book,
      FormHomes homes,
      Respondents respondents,
      EditorStarts starts,
      EditorWords words) {
    this.book = book;
    this.homes = homes;
    this.respondents = respondents;
    this.starts = starts;
    this.words = words;
  }

  @GetMapping(LIST)
  String list(Language language, Model model) {
    var rows =
        book.keptBy(respondents.actor(), language).stream()
            .map(form -> row(form, language))
            .toList();
    model.addAttribute("page", new EditorListPage(rows));
    return "forms/editor-list";
  }

  private EditorListPage.Row row(FormSummary form, Language language) {
    var home = homes.get(form.home(), language);
    var state = form.published() == 0 ? "never" : form.changed() ? "changed" : "same";
    return new EditorListPage.Row(
        EditorAnswers.base(form.id()),
        form.title().isEmpty()
            ? new TextView(form.name(), null)
            : TextView.of(form.title(), language),
        home.name(),
        words.t(language, "forms.office.editor.state." + state, "number", form.published()),
        Formats.of(language).date(form.editedAt().atZone(home.zone()).toLocalDate()));
  }

  @GetMapping(LIST + "/new")
  String blank(Language language, Model model) {
    model.addAttribute("page", page(EditorInput.NONE, FormErrors.NONE, language));
    return FormPage.TEMPLATE;
  }

  private FormPage page(EditorInput input, FormErrors errors, Language language) {
    var fields = new EditorFields(words, language, input);
    var nowhere = new Option("", words.t(language, "forms.office.field.home.choose"));
    var offered =
        Stream.concat(
                Stream.of(nowhere),
                homes.offered(respondents.actor(), language).stream()
                    .map(home -> new Option(home.home().toString(), home.name())))
            .toList();
    var kept =
        book.keptBy(respondents.actor(), language).stream()
            .map(form -> new Option(form.id().toString(), row(form, language).title().text()))
            .toList();
    var languages =
        Arrays.stream(Language.values()).map(l -> new Option(l.tag(), l.ownName())).toList();
    return new FormPage(
        words.t(language, "forms.office.all.title"),
        words.t(language, "forms.office.new.title"),
        words.t(language, "forms.office.new.lede"),
        LIST + "/new",
        LIST,
        List.of(
            choice("home", offered, input, language),
            fields.text("title", ""),
            choice("language", languages, input, language),
            FieldView.of("file", "file", fields.t("forms.office.field.file"), "")
                .orNothing()
                .hint(fields.t("forms.office.field.file.hint")),
            choice("copy", kept, input, language).orNothing()),
        errors,
        words.t(language, "forms.office.new.submit"));
  }

  private FieldView choice(
      String name, List<Option> options, EditorInput input, Language language) {
    return FieldView.choice(
        name, words.t(language, "forms.office.field." + name), input.text(name), options);
  }

  @PostMapping(LIST + "/new")
  String create(
      @RequestParam(defaultValue = "") String home,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(name = "language", defaultValue = "pl") String tag,
      @RequestParam(defaultValue = "") String copy,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var input =
        new EditorInput(Map.of("home", home, "title", title, "language", tag, "copy", copy));
    var place = home(home, language);
    if (place.isEmpty()) {
      return refused(input, starts.missing("home", language), language, model, response);
    }
    var spoken = Language.of(tag).orElse(Language.PL).tag();
    if (title.isBlank() && copy.isEmpty() && (file == null || file.isEmpty())) {
      return refused(input, starts.missing("title", language), language, model, response);
    }
    return switch (start(title.strip(), spoken, copy, file, language)) {
      case Start.Refused(var errors) -> refused(input, errors, language, model, response);
      case Start.Ready(var form, var notes) -> {
        var id = book.create(respondents.actor(), place.get(), form);
        if (file != null && !file.isEmpty()) {
          Notice.said(next, starts.said(notes, language));
        }
        yield EditorAnswers.to(language, EditorAnswers.base(id));
      }
    };
  }

  private Start start(
      String title, String spoken, String copy, @Nullable MultipartFile file, Language language)
      throws IOException {
    if (file != null && !file.isEmpty()) {
      return starts.workbook(file, language);
    }
    return copy.isEmpty()
        ? EditorStarts.empty(title, spoken)
        : starts.copy(respondents.actor(), FormId.of(copy), title, language);
  }

  private Optional<FormHome> home(String chosen, Language language) {
    return homes.offered(respondents.actor(), language).stream()
        .map(view -> view.home())
        .filter(home -> home.toString().equals(chosen))
        .findFirst();
  }

  private String refused(
      EditorInput input,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    response.setStatus(422);
    model.addAttribute("page", page(input, errors, language));
    return FormPage.TEMPLATE;
  }
}
