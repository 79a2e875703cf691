package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.files.FileId;
import eu.hanza.files.Upload;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.showcase.EntryPage.TypedFile;
import eu.hanza.knowledge.showcase.OfficeShowcasePage.Typed;
import eu.hanza.knowledge.showcase.ShowcaseDesk.Chosen;
import eu.hanza.knowledge.showcase.ShowcaseShelf.Brought;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where coordinators put the showcase and its campaigns together. */
@Pages
class OfficeShowcaseController {

  private static final String OFFICE = "/office/showcase";
  private static final String ENTRY = OFFICE + "/{id}";
  private static final String WORDS = "knowledge.office.showcase";

  private final ShowcaseDesk desk;
  private final CampaignDesk campaigns;
  private final ShowcaseShelf shelf;
  private final OfficeShowcasePages pages;
  private final FormReader reader;

  OfficeShowcaseController(
      ShowcaseDesk desk,
      CampaignDesk campaigns,
      ShowcaseShelf shelf,
      OfficeShowcasePages pages,
      FormReader reader) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.shelf = shelf;
    this.pages = pages;
    this.reader = reader;
  }

  /** An entry or a campaign as a coordinator types it. */
  record EntryForm(
      @Nullable String campaign,
      @Nullable String programme,
      @Nullable String address,
      @Nullable Boolean work,
      @Nullable Map<String, String> title,
      @Nullable Map<String, String> text,
      @Nullable Boolean agreed,
      @Nullable Boolean shown) {

    static final EntryForm EMPTY = new EntryForm(null, null, null, null, null, null, null, null);

    Typed typed(String form, FormErrors errors) {
      return new Typed(
          form,
          Objects.toString(address, ""),
          Boolean.TRUE.equals(work),
          saidTitle(),
          saidText(),
          Boolean.TRUE.equals(agreed),
          errors);
    }

    LocalizedText saidTitle() {
      return ShowcaseTexts.said(title);
    }

    LocalizedText saidText() {
      return ShowcaseTexts.said(text);
    }

    @Nullable CampaignId into() {
      return campaign == null || campaign.isBlank() ? null : CampaignId.of(campaign);
    }
  }

  /** A file as a coordinator describes it. */
  record FileForm(
      @Nullable Boolean picture,
      @Nullable Map<String, String> name,
      @Nullable String author,
      @Nullable String licence) {

    TypedFile typed() {
      return new TypedFile(
          Boolean.TRUE.equals(picture),
          ShowcaseTexts.said(name),
          Objects.toString(author, ""),
          Objects.toString(licence, ""));
    }
  }

  /** A request of somebody, and where its answer goes. */
  record Visit(
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {}

  @GetMapping(OFFICE)
  String office(
      @RequestParam(defaultValue = "") String campaign,
      Actor actor,
      Language language,
      Model model) {
    var into = campaign.isEmpty() ? null : CampaignId.of(campaign);
    desk.mustChoose(actor, into);
    var typed = EntryForm.EMPTY.typed("", FormErrors.NONE);
    model.addAttribute("page", pages.page(actor, kept(actor, into), typed, language));
    return "knowledge/office-showcase";
  }

  private @Nullable Campaign kept(Actor actor, @Nullable CampaignId id) {
    return id == null ? null : campaigns.own(actor, id);
  }

  @PostMapping(OFFICE)
  String add(
      EntryForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var typed = form.typed("entry", FormErrors.NONE);
    var chosen =
        new Chosen(
            form.into(),
            typed.address(),
            typed.work(),
            typed.title(),
            typed.text(),
            typed.agreed());
    var visit = new Visit(actor, language, model, response, next);
    return answer(form, "entry", form.into(), desk.add(actor, chosen), visit);
  }

  @PostMapping(OFFICE + "/campaigns")
  String begin(
      EntryForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var programme = ProgrammeId.of(Objects.toString(form.programme(), ""));
    var begun = campaigns.begin(actor, programme, form.saidTitle(), form.saidText());
    var visit = new Visit(actor, language, model, response, next);
    return answer(form, "begin", begun.id(), begun.refusals(), visit);
  }

  @PostMapping(OFFICE + "/campaigns/{id}")
  String change(
      @PathVariable String id,
      EntryForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var campaign = CampaignId.of(id);
    var shown = Boolean.TRUE.equals(form.shown());
    var refusals = campaigns.change(actor, campaign, form.saidTitle(), form.saidText(), shown);
    var visit = new Visit(actor, language, model, response, next);
    return answer(form, "campaign", campaign, refusals, visit);
  }

  private String answer(
      EntryForm form,
      String name,
      @Nullable CampaignId campaign,
      List<Refusal> refusals,
      Visit visit) {
    if (refusals.isEmpty()) {
      return done(campaign, visit.language(), visit.next());
    }
    visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var typed = form.typed(name, reader.errors(refusals, WORDS, visit.language()));
    var kept = kept(visit.actor(), campaign);
    visit.model().addAttribute("page", pages.page(visit.actor(), kept, typed, visit.language()));
    return "knowledge/office-showcase";
  }

  @GetMapping(ENTRY)
  String entry(@PathVariable String id, Actor actor, Language language, Model model) {
    var entry = desk.own(actor, EntryId.of(id));
    model.addAttribute("page", pages.entry(entry, TypedFile.NOTHING, FormErrors.NONE, language));
    return "knowledge/showcase-entry";
  }

  @PostMapping(ENTRY)
  String say(
      @PathVariable String id,
      EntryForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var entry = desk.own(actor, EntryId.of(id));
    var refusals = desk.change(actor, entry.id(), form.saidTitle(), form.saidText());
    if (refusals.isEmpty()) {
      return toEntry(id, language, next);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(refusals, WORDS, language);
    model.addAttribute(
        "page",
        pages.entry(entry, form.saidTitle(), form.saidText(), TypedFile.NOTHING, errors, language));
    return "knowledge/showcase-entry";
  }

  @PostMapping(ENTRY + "/files")
  String attach(
      @PathVariable String id,
      @RequestParam MultipartFile file,
      FileForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next)
      throws IOException {
    var entry = desk.own(actor, EntryId.of(id));
    var typed = form.typed();
    var brought = new Brought(typed.picture(), typed.name(), typed.author(), typed.licence());
    var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (var content = file.getInputStream()) {
      var refusals = shelf.attach(actor, entry.id(), new Upload(name, content), brought);
      if (refusals.isEmpty()) {
        return toEntry(id, language, next);
      }
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var errors = reader.errors(refusals, WORDS, language);
      model.addAttribute("page", pages.entry(entry, typed, errors, language));
      return "knowledge/showcase-entry";
    }
  }

  @PostMapping(ENTRY + "/files/{file}/remove")
  String drop(
      @PathVariable String id,
      @PathVariable String file,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    shelf.remove(actor, EntryId.of(id), FileId.of(file));
    return toEntry(id, language, next);
  }

  private static String toEntry(String id, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.office.done");
    return "redirect:/" + language.tag() + OFFICE + "/" + id;
  }

  @PostMapping(ENTRY + "/raise")
  String raise(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    var entry = desk.own(actor, EntryId.of(id));
    desk.raise(actor, entry.id());
    return done(entry.campaign(), language, next);
  }

  @PostMapping(ENTRY + "/remove")
  String remove(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    var entry = desk.own(actor, EntryId.of(id));
    desk.remove(actor, entry.id());
    return done(entry.campaign(), language, next);
  }

  private static String done(
      @Nullable CampaignId campaign, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.office.done");
    return "redirect:/"
        + language.tag()
        + OFFICE
        + (campaign == null ? "" : "?campaign=" + campaign);
  }
}
