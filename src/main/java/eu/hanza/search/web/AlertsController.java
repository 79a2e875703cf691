package eu.hanza.search.web;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.search.SearchAddress;
import eu.hanza.search.alerts.Rhythm;
import eu.hanza.search.alerts.SavedSearch;
import eu.hanza.search.alerts.SavedSearchId;
import eu.hanza.search.alerts.SavedSearches;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The searches that somebody keeps, and the link that ends one without signing in. */
@Pages
class AlertsController {

  private static final String STOP = "/search/unsubscribe";
  private static final String STOPPED = "search/unsubscribe";

  private final SavedSearches searches;
  private final ObjectProvider<SignedIn> signedIn;
  private final AlertWords words;
  private final Messages messages;

  AlertsController(
      SavedSearches searches,
      ObjectProvider<SignedIn> signedIn,
      AlertWords words,
      Messages messages) {
    this.searches = searches;
    this.signedIn = signedIn;
    this.words = words;
    this.messages = messages;
  }

  private PersonId reader(Language language) {
    return signedIn.stream()
        .flatMap(one -> one.reader(language).stream())
        .map(Reader::person)
        .findFirst()
        .orElseThrow(() -> new ForbiddenException("searches of nobody"));
  }

  @GetMapping("/my/searches")
  String list(Language language, Model model) {
    var rows =
        searches.kept(reader(language)).stream().map(search -> row(search, language)).toList();
    model.addAttribute("page", new AlertsPage(rows));
    return "search/alerts";
  }

  private AlertsPage.Row row(SavedSearch search, Language language) {
    return new AlertsPage.Row(
        search.id().toString(),
        search.name(),
        SearchAddress.parse(search.query()).href(language),
        messages.text(language, "search.rhythm." + search.rhythm().name()));
  }

  @PostMapping("/my/searches")
  String keep(
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "WEEKLY") String rhythm,
      Language language,
      RedirectAttributes redirect) {
    var person = reader(language);
    var address = SearchAddress.parse(query).on(1);
    var refusal =
        searches.keep(person, words.name(address, language), address.query(), rhythm(rhythm));
    if (refusal.isPresent()) {
      Notice.refused(redirect, messages.text(language, refusal.get()));
    } else {
      Notice.done(redirect, "search.saved.done");
    }
    return "redirect:/" + language.tag() + "/my/searches";
  }

  private static Rhythm rhythm(String name) {
    return Arrays.stream(Rhythm.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(Rhythm.WEEKLY);
  }

  @PostMapping("/my/searches/{id}/end")
  String end(@PathVariable String id, Language language, RedirectAttributes redirect) {
    searches.end(reader(language), new SavedSearchId(Ids.uuid(id)));
    Notice.done(redirect, "search.saved.ended");
    return "redirect:/" + language.tag() + "/my/searches";
  }

  @GetMapping(STOP)
  String ask(@RequestParam String key, Language language, Model model) {
    var name =
        searches
            .behind(key)
            .orElseThrow(() -> new NotFoundException("a link that ends a kept search"));
    model.addAttribute("page", new UnsubscribePage(key, name, false));
    return STOPPED;
  }

  /** Mail programs send the same by themselves (RFC 8058), so it needs no session. */
  @PostMapping(STOP)
  String stop(@RequestParam String key, Language language, Model model) {
    var name = searches.behind(key).orElse("");
    searches.end(key);
    model.addAttribute("page", new UnsubscribePage(key, name, true));
    return STOPPED;
  }
}
