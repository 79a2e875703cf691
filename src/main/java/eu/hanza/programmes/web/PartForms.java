package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.FunderId;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormPage;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms for the parts of programmes and funders have in common. */
@Component
record PartForms(Messages messages) {

  static ProgrammeId mine(String id, Actor actor) {
    var programme = ProgrammeId.of(id);
    actor.must(actor.coordinates(programme), "edit programme " + id);
    return programme;
  }

  static FunderId kept(FunderDirectory directory, String id, Actor actor) {
    var funder = directory.get(FunderId.of(id)).id();
    actor.must(directory.mayKeep(actor, funder), "change funder " + id);
    return funder;
  }

  Words words(Language language) {
    return new Words(messages, language);
  }

  /** Shows a form whose address is {@code base} and {@code path}. */
  String show(
      String base,
      String path,
      String key,
      List<FieldView> fields,
      FormErrors errors,
      Language language,
      Model model,
      HttpServletResponse response) {
    if (errors.any()) {
      response.setStatus(422);
    }
    var words = words(language);
    model.addAttribute(
        "page",
        new FormPage(
            words.t("title"),
            words.t(key + ".title"),
            words.t(key + ".lede"),
            base + path,
            base,
            fields,
            errors,
            words.t("save")));
    return FormPage.TEMPLATE;
  }

  static String done(String base, Language language, RedirectAttributes next) {
    Notice.done(next, "programmes.office.done.saved");
    return "redirect:/" + language.tag() + base;
  }
}
