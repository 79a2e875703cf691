package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.knowledge.PracticeDetails;
import eu.hanza.knowledge.PracticeDraft;
import eu.hanza.knowledge.PracticeDraft.Block;
import eu.hanza.knowledge.PracticeKind;
import eu.hanza.knowledge.PracticeRules;
import eu.hanza.knowledge.PracticeState;
import eu.hanza.knowledge.web.PracticePage.BlockView;
import eu.hanza.knowledge.web.PracticePage.Fact;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.knowledge.web.PracticePage.Section;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the public page of a practice. */
@Component
class PracticePages {

  private final ProgrammeSites sites;
  private final ProgrammeDirectory programmes;
  private final OrganisationDirectory organisations;
  private final People people;
  private final PracticeRules rules;
  private final AttachmentViews files;
  private final PracticesOfEvents events;
  private final ReuseViews reuse;
  private final PracticeWords words;
  private final JsonMapper json;
  private final String address;

  PracticePages(
      ProgrammeSites sites,
      ProgrammeDirectory programmes,
      OrganisationDirectory organisations,
      People people,
      PracticeRules rules,
      AttachmentViews files,
      PracticesOfEvents events,
      ReuseViews reuse,
      PracticeWords words,
      JsonMapper json,
      @Value("${hanza.address}") String address) {
    this.sites = sites;
    this.programmes = programmes;
    this.organisations = organisations;
    this.people = people;
    this.rules = rules;
    this.files = files;
    this.events = events;
    this.reuse = reuse;
    this.words = words;
    this.json = json;
    this.address = address;
  }

  PracticePage page(PracticeDetails practice, Actor actor, Language language) {
    var summary = practice.summary();
    var home = programmes.get(summary.programme());
    var mayChange = actor.isSignedIn() && rules.mayChange(actor, summary);
    return new PracticePage(
        sites.site(home, home.path() + "/practices", language),
        words.row(summary, language),
        review(practice, language),
        sections(practice.draft(), language),
        practice.draft().blocks().stream().map(block -> block(block, language)).toList(),
        links(practice.draft()),
        files.of(practice, language),
        facts(practice, actor, language),
        TextView.of(practice.opinion(), language),
        practice.tags(),
        reuse.of(practice, actor, language),
        mayChange ? "/my/practices/" + practice.id() : null,
        jsonLd(practice, language));
  }

  private String review(PracticeDetails practice, Language language) {
    var reviewed = practice.summary().reviewedOn();
    var day = reviewed == null ? "" : Formats.of(language).date(reviewed);
    return words.text(language, "review." + practice.summary().state(), "day", day);
  }

  private List<Section> sections(PracticeDraft draft, Language language) {
    var story = draft.story();
    var all = new LinkedHashMap<String, LocalizedText>();
    all.put("problem", story.problem());
    all.put("solution", story.solution());
    all.put("stakeholders", story.stakeholders());
    all.put("resources", draft.means().resources());
    all.put("evidence", story.evidence());
    all.put("challenges", story.challenges());
    all.put("transfer", story.transfer());
    all.put("further", story.further());
    var sections = new ArrayList<Section>();
    all.forEach(
        (name, text) -> {
          if (!text.isEmpty()) {
            sections.add(
                new Section(
                    words.text(language, heading(name, draft.kind())),
                    TextView.of(text, language)));
          }
        });
    return sections;
  }

  /** What is told of a guide or a factor is not called a solution. */
  private static String heading(String name, PracticeKind kind) {
    return switch (kind) {
      case GUIDE, FACTOR, LESSON ->
          name.equals("solution") ? "field.solution." + kind : "field." + name;
      case PRACTICE, TOOL -> "field." + name;
    };
  }

  private static BlockView block(Block block, Language language) {
    return new BlockView(
        TextView.of(block.what(), language),
        TextView.of(block.conditions(), language),
        TextView.of(block.lesson(), language));
  }

  private static List<LinkView> links(PracticeDraft draft) {
    return draft.proofs().stream()
        .filter(proof -> isAddress(proof.address()))
        .map(proof -> new LinkView(proof.label(), proof.address()))
        .toList();
  }

  /** Addresses of pages, here or elsewhere; nothing that a browser would run. */
  static boolean isAddress(String address) {
    return address.matches("(?i)(https?://|/(?!/))[^\\s\"<>]*");
  }

  private List<Fact> facts(PracticeDetails practice, Actor actor, Language language) {
    var draft = practice.draft();
    var formats = Formats.of(language);
    var facts = new ArrayList<Fact>();
    organisation(draft, language, facts);
    add(facts, language, "areas", areas(draft, language));
    add(facts, language, "levels", words.levels(practice.summary(), language));
    add(facts, language, "place", place(draft, formats));
    add(facts, language, "period", period(draft, formats, language));
    var amount = draft.means().amount();
    add(facts, language, "amount", amount == null ? "" : formats.money(amount));
    var months = draft.means().staffMonths();
    add(facts, language, "staffMonths", months == null ? "" : formats.number(months));
    if (isAddress(draft.origin())) {
      facts.add(origin(draft.origin(), language));
    }
    facts.addAll(events.editions(practice.summary().id(), language));
    var due = draft.reviewDue();
    add(facts, language, "reviewDue", due == null ? "" : formats.date(due));
    add(facts, language, "licence", draft.licence());
    author(practice, actor, language, facts);
    return facts;
  }

  /** Where it comes from: an event is named, another page is only linked. */
  private Fact origin(String from, Language language) {
    var field = words.text(language, "field.origin");
    return events
        .at(from)
        .map(
            event -> {
              var title = TextView.of(event.event().title(), language);
              return new Fact(field, "", title.lang(), new LinkView(title.text(), from));
            })
        .orElseGet(
            () ->
                new Fact(field, "", null, new LinkView(words.text(language, "origin.open"), from)));
  }

  private void add(List<Fact> facts, Language language, String name, String text) {
    if (!text.isEmpty()) {
      facts.add(Fact.of(words.text(language, "field." + name), text));
    }
  }

  private void organisation(PracticeDraft draft, Language language, List<Fact> facts) {
    var id = draft.organisation();
    if (id != null) {
      organisations
          .find(id)
          .ifPresent(
              found -> {
                var name = found.name(language);
                facts.add(
                    new Fact(
                        words.text(language, "field.organisation"),
                        "",
                        name.exact() ? null : name.language(),
                        new LinkView(name.text(), found.path())));
              });
    }
  }

  /** The contact of the author is for those who are signed in (K-3). */
  private void author(PracticeDetails practice, Actor actor, Language language, List<Fact> facts) {
    var author = practice.summary().author();
    if (author != null && actor.isSignedIn()) {
      people
          .find(author)
          .ifPresent(
              person -> {
                var email = person.email() == null ? "" : ", " + person.email();
                add(facts, language, "author", person.name() + email);
              });
    }
  }

  private String areas(PracticeDraft draft, Language language) {
    var known = programmes.areas(draft.areaIds());
    return draft.areaIds().stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(Area::name)
        .map(name -> name.in(language).text())
        .collect(Collectors.joining(", "));
  }

  private static String place(PracticeDraft draft, Formats formats) {
    var place = draft.place();
    var country = place.country().isEmpty() ? "" : formats.country(place.country());
    return place.city().isEmpty() ? country : place.city() + ", " + country;
  }

  private String period(PracticeDraft draft, Formats formats, Language language) {
    var from = draft.startsOn();
    var to = draft.endsOn();
    if (from == null) {
      return draft.ongoing() ? words.text(language, "ongoing") : "";
    }
    return to == null
        ? words.text(language, "since", "day", formats.date(from))
        : formats.period(new Period(from, to));
  }

  private String jsonLd(PracticeDetails practice, Language language) {
    var summary = practice.summary();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("@context", "https://schema.org");
    fields.put("@type", "Article");
    fields.put("url", address + "/" + language.tag() + summary.path());
    fields.put("name", summary.title().in(language).text());
    fields.put("abstract", summary.summary().in(language).text());
    fields.put("inLanguage", summary.title().in(language).language());
    if (practice.draft().licence().equals(PracticeDraft.LICENCE)) {
      fields.put("license", "https://creativecommons.org/licenses/by/4.0/");
    }
    if (summary.state() != PracticeState.DRAFT && summary.reviewedOn() != null) {
      fields.put("dateModified", summary.reviewedOn().toString());
    }
    return json.writeValueAsString(fields)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
