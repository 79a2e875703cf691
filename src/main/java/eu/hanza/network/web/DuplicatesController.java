package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Duplicates;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.web.DuplicatesPage.Entry;
import eu.hanza.network.web.DuplicatesPage.Merged;
import eu.hanza.network.web.DuplicatesPage.Pair;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looks at pairs that are probably one, merges them and parts them again. */
@Pages
class DuplicatesController {

  private static final String PATH = "/office/organisations/duplicates";
  private static final int SHOWN = 50;

  private final Duplicates duplicates;
  private final OrganisationRegister register;
  private final OrganisationDirectory directory;
  private final SummaryWords words;
  private final Messages messages;
  private final Clock clock;

  DuplicatesController(
      Duplicates duplicates,
      OrganisationRegister register,
      OrganisationDirectory directory,
      SummaryWords words,
      Messages messages,
      Clock clock) {
    this.duplicates = duplicates;
    this.register = register;
    this.directory = directory;
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String list(Language language, Actor actor, Model model) {
    actor.must(register.mayKeep(actor), "see duplicates");
    var all = duplicates.candidates();
    var ids = new HashSet<OrganisationId>();
    all.stream()
        .limit(SHOWN)
        .forEach(
            pair -> {
              ids.add(pair.one());
              ids.add(pair.other());
            });
    var names = directory.summaries(ids);
    var pairs = all.stream().limit(SHOWN).map(pair -> pair(pair, names, language)).toList();
    model.addAttribute(
        "page",
        new DuplicatesPage(
            messages.text(language, "network.office.duplicates.count", "n", all.size()),
            pairs,
            merges(language)));
    return "network/duplicates";
  }

  private Pair pair(
      Duplicates.Pair pair, Map<OrganisationId, OrganisationSummary> names, Language language) {
    return new Pair(
        entry(Objects.requireNonNull(names.get(pair.one())), language),
        entry(Objects.requireNonNull(names.get(pair.other())), language),
        messages.text(language, pair.reason()));
  }

  private Entry entry(OrganisationSummary one, Language language) {
    return new Entry(
        one.id().toString(),
        one.ownName(),
        one.ownLanguage(),
        "/" + language.tag() + "/office/organisations/" + one.id(),
        words.line(one, language));
  }

  private List<Merged> merges(Language language) {
    var standing = duplicates.merged();
    var ids = new HashSet<OrganisationId>();
    standing.forEach(
        one -> {
          ids.add(one.kept());
          ids.add(one.absorbed());
        });
    var records = duplicates.records(ids);
    return standing.stream()
        .map(
            one ->
                new Merged(
                    name(records, one.kept()),
                    name(records, one.absorbed()),
                    one.absorbed().toString(),
                    Formats.of(language).dateTime(one.at().atZone(clock.getZone()))))
        .toList();
  }

  private static String name(Map<OrganisationId, OrganisationDraft> records, OrganisationId id) {
    return Objects.requireNonNull(records.get(id)).ownName();
  }

  @PostMapping(PATH + "/merge")
  String merge(
      @RequestParam String kept,
      @RequestParam String absorbed,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    duplicates.merge(actor, OrganisationId.of(kept), OrganisationId.of(absorbed));
    return done(next, language, "network.office.merged");
  }

  @PostMapping(PATH + "/undo")
  String undo(
      @RequestParam String absorbed, Language language, Actor actor, RedirectAttributes next) {
    duplicates.undo(actor, OrganisationId.of(absorbed));
    return done(next, language, "network.office.parted");
  }

  @PostMapping(PATH + "/apart")
  String apart(
      @RequestParam String one,
      @RequestParam String other,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    duplicates.keepApart(actor, OrganisationId.of(one), OrganisationId.of(other));
    return done(next, language, "network.office.apart");
  }

  private static String done(RedirectAttributes next, Language language, String key) {
    Notice.done(next, key);
    return "redirect:/" + language.tag() + PATH;
  }
}
