package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.network.Duplicates;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationQuery;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of the register for its keepers. */
@Pages
class OfficeController {

  private static final int SIZE = 30;

  private final OrganisationDirectory directory;
  private final OrganisationRegister register;
  private final Duplicates duplicates;
  private final SummaryWords words;
  private final Messages messages;

  OfficeController(
      OrganisationDirectory directory,
      OrganisationRegister register,
      Duplicates duplicates,
      SummaryWords words,
      Messages messages) {
    this.directory = directory;
    this.register = register;
    this.duplicates = duplicates;
    this.words = words;
    this.messages = messages;
  }

  @GetMapping("/office/organisations")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Actor actor,
      Model model) {
    actor.must(register.mayKeep(actor), "see the register");
    var found = directory.search(new OrganisationQuery(q, "", "", null, "", "", page), SIZE);
    model.addAttribute(
        "page",
        new OfficeListPage(
            q,
            messages.text(language, "network.directory.count", "n", found.total()),
            duplicates.candidates().size(),
            found.items().stream().map(one -> row(one, language)).toList(),
            Pager.of(found, number -> address(language, q, number))));
    return "network/office";
  }

  private static String address(Language language, String q, int page) {
    return "/"
        + language.tag()
        + "/office/organisations?q="
        + URLEncoder.encode(q, StandardCharsets.UTF_8)
        + "&page="
        + page;
  }

  private OfficeListPage.Row row(OrganisationSummary one, Language language) {
    var legal = one.legalClass();
    var name = one.name(language);
    return new OfficeListPage.Row(
        name.text(),
        name.language(),
        "/" + language.tag() + "/office/organisations/" + one.id(),
        words.line(one, language),
        legal == null ? "–" : messages.text(language, legal.key()),
        !one.active());
  }
}
