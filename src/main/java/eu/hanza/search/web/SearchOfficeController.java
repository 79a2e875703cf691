package eu.hanza.search.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.search.ConceptDesk;
import eu.hanza.search.ConceptDesk.Tagged;
import eu.hanza.search.Rebuild;
import eu.hanza.search.SearchIndex;
import eu.hanza.search.SearchRules;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchSource;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office of the index: how much is filed, building it anew, the concepts of texts. */
@Pages
class SearchOfficeController {

  private static final String BASE = "/office/search";
  private static final int PROPOSALS = 10;

  private final Rebuild rebuild;
  private final SearchIndex index;
  private final SearchRules rules;
  private final ConceptDesk concepts;
  private final ObjectProvider<SearchSource> sources;
  private final ObjectProvider<SignedIn> signedIn;
  private final Messages messages;
  private final Clock clock;

  SearchOfficeController(
      Rebuild rebuild,
      SearchIndex index,
      SearchRules rules,
      ConceptDesk concepts,
      ObjectProvider<SearchSource> sources,
      ObjectProvider<SignedIn> signedIn,
      Messages messages,
      Clock clock) {
    this.rebuild = rebuild;
    this.index = index;
    this.rules = rules;
    this.concepts = concepts;
    this.sources = sources;
    this.signedIn = signedIn;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping(BASE)
  String office(Language language, Model model) {
    rules.mustTag();
    model.addAttribute("page", page(language));
    return "search/office";
  }

  private SearchOfficePage page(Language language) {
    var sizes = index.sizes();
    var format = Formats.of(language);
    var kinds =
        sources.stream()
            .sorted(Comparator.comparingInt(SearchSource::order))
            .map(
                source ->
                    new SearchOfficePage.Kind(
                        messages.text(language, source.labelKey()),
                        format.number(sizes.getOrDefault(source.kind(), 0L))))
            .toList();
    var last = rebuild.last();
    return new SearchOfficePage(
        kinds,
        last.map(progress -> words(progress, language)).orElse(""),
        last.map(Rebuild.Progress::isRunning).orElse(false),
        last.map(Rebuild.Progress::done).orElse(0L),
        last.map(Rebuild.Progress::total).orElse(0L),
        rules.mayKeep());
  }

  private String words(Rebuild.Progress progress, Language language) {
    var format = Formats.of(language);
    var ended = progress.ended();
    if (progress.failed()) {
      return messages.text(language, "search.office.rebuild.failed");
    }
    return ended == null
        ? messages.text(
            language,
            "search.office.rebuild.runs",
            "done",
            format.number(progress.done()),
            "total",
            format.number(progress.total()))
        : messages.text(
            language,
            "search.office.rebuild.ended",
            "when",
            format.dateTime(ended.atZone(clock.getZone())),
            "n",
            progress.done());
  }

  /** The progress alone, which the page asks for while it runs. */
  @GetMapping(BASE + "/progress")
  String progress(Language language, Model model) {
    rules.mustTag();
    model.addAttribute("page", page(language));
    return "search/progress";
  }

  @PostMapping(BASE + "/rebuild")
  String rebuild(Language language, RedirectAttributes redirect) {
    rules.mustKeep();
    rebuild.start();
    Notice.done(redirect, "search.office.rebuild.started");
    return "redirect:/" + language.tag() + BASE;
  }

  @GetMapping(BASE + "/texts/{kind:[a-z]+}/{id}")
  String tags(@PathVariable String kind, @PathVariable String id, Language language, Model model) {
    var tagging = concepts.of(new Ref(kind, Ids.uuid(id)), language);
    var title = tagging.document().title().in(language);
    model.addAttribute(
        "page",
        new TagsPage(
            "/office/search/texts/" + kind + "/" + Ids.uuid(id),
            title.text(),
            title.language(),
            "/" + language.tag() + tagging.document().address(),
            tagging.concepts().stream().map(one -> row(one, language)).toList()));
    return "search/tags";
  }

  private TagsPage.Row row(Tagged tagged, Language language) {
    return new TagsPage.Row(
        tagged.concept().slug(),
        tagged.concept().label(language),
        messages.text(language, "search.office.tags." + tagged.standing().name()),
        tagged.standing() != ConceptDesk.Standing.CONFIRMED,
        tagged.standing() != ConceptDesk.Standing.REJECTED);
  }

  @PostMapping(BASE + "/texts/{kind:[a-z]+}/{id}")
  String judge(
      @PathVariable String kind,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String concept,
      @RequestParam(defaultValue = "true") boolean fits,
      @RequestParam(defaultValue = "") String label,
      Language language,
      RedirectAttributes redirect) {
    var ref = new Ref(kind, Ids.uuid(id));
    if (concept.isEmpty()) {
      concepts
          .add(reader(language), ref, label, language)
          .ifPresent(refusal -> Notice.refused(redirect, messages.text(language, refusal)));
    } else {
      concepts.judge(reader(language), ref, concept, fits);
    }
    return "redirect:/" + language.tag() + BASE + "/texts/" + kind + "/" + ref.id();
  }

  /** A label that is proposed. */
  record Proposal(String name, String label) {}

  @GetMapping(path = BASE + "/labels", produces = "application/json")
  @ResponseBody
  List<Proposal> labels(@RequestParam("q") String typed, Language language) {
    rules.mustTag();
    return concepts.labels(typed, language, PROPOSALS).stream()
        .map(label -> new Proposal(label, label))
        .toList();
  }

  private PersonId reader(Language language) {
    return signedIn.stream()
        .flatMap(one -> one.reader(language).stream())
        .map(Reader::person)
        .findFirst()
        .orElseThrow();
  }
}
