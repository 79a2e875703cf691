package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.publishing.ProfileId;
import eu.hanza.publishing.ProfileLink;
import eu.hanza.publishing.Profiles;
import eu.hanza.publishing.web.ProfilesPage.Group;
import eu.hanza.publishing.web.ProfilesPage.Row;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.WrittenText;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The profiles of programmes on other websites, in the office. */
@Pages
class ProfileController {

  private static final String BASE = "/office/profiles";

  private final Profiles profiles;
  private final ProgrammeDirectory programmes;
  private final FormReader reader;
  private final Messages messages;

  ProfileController(
      Profiles profiles, ProgrammeDirectory programmes, FormReader reader, Messages messages) {
    this.profiles = profiles;
    this.programmes = programmes;
    this.reader = reader;
    this.messages = messages;
  }

  /** A profile, as it is typed. */
  record ProfileForm(WrittenText label, String address) {
    ProfileForm {
      label = Objects.requireNonNullElse(label, WrittenText.EMPTY);
      address = Objects.requireNonNullElse(address, "").strip();
    }
  }

  @GetMapping(BASE)
  String list(Actor actor, Language language, Model model) {
    actor.must(actor.editsAny(), "see profiles");
    var groups =
        programmes.editedBy(actor).stream()
            .map(
                one ->
                    new Group(
                        one.name().in(language).text(),
                        BASE + "/" + one.id(),
                        profiles.of(one.id()).stream()
                            .map(profile -> row(profile, language))
                            .toList()))
            .toList();
    model.addAttribute("page", new ProfilesPage(groups));
    return "publishing/profiles";
  }

  private static Row row(ProfileLink profile, Language language) {
    return new Row(profile.id().toString(), profile.label().in(language).text(), profile.address());
  }

  @GetMapping(BASE + "/{programme}/new")
  String blank(@PathVariable String programme, Actor actor, Language language, Model model) {
    actor.must(actor.edits(ProgrammeId.of(programme)), "edit profiles");
    var empty = new ProfileForm(WrittenText.EMPTY, "https://");
    return form(programme, empty, FormErrors.NONE, language, model);
  }

  @PostMapping(BASE + "/{programme}/new")
  String add(
      @PathVariable String programme,
      ProfileForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var profile = new ProfileLink(ProfileId.next(), form.label().text(), form.address());
    var refused = profiles.add(actor, ProgrammeId.of(programme), profile);
    if (!refused.isEmpty()) {
      response.setStatus(422);
      return form(programme, form, reader.errors(refused, language), language, model);
    }
    return done(language, next);
  }

  @PostMapping(BASE + "/{programme}/{profile}/remove")
  String remove(
      @PathVariable String programme,
      @PathVariable String profile,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    profiles.remove(actor, ProgrammeId.of(programme), ProfileId.of(profile));
    return done(language, next);
  }

  private static String done(Language language, RedirectAttributes next) {
    Notice.done(next, "publishing.office.done.saved");
    return "redirect:/" + language.tag() + BASE;
  }

  private String form(
      String programme, ProfileForm form, FormErrors errors, Language language, Model model) {
    var words = new Words(messages, language);
    var fields = new ArrayList<>(words.line(form.label(), "label", true));
    fields.add(FieldView.of("url", "address", words.t("office.field.address"), form.address()));
    model.addAttribute(
        "page",
        new FormPage(
            words.t("office.profiles.title"),
            words.t("office.profile.title"),
            words.t("office.profile.lede"),
            BASE + "/" + programme + "/new",
            BASE,
            fields,
            errors,
            words.t("office.save")));
    return FormPage.TEMPLATE;
  }
}
