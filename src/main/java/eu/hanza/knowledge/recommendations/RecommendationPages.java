package eu.hanza.knowledge.recommendations;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.recommendations.AddresseeView.StepView;
import eu.hanza.knowledge.recommendations.RecommendationPage.Fact;
import eu.hanza.knowledge.recommendations.RecommendationPage.Office;
import eu.hanza.knowledge.recommendations.RecommendationWords.Reading;
import eu.hanza.knowledge.web.PracticePage.LinkView;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a recommendation. */
@Component
class RecommendationPages {

  private final RecommendationBook book;
  private final ProgrammeDirectory programmes;
  private final Priorities priorities;
  private final RecommendationWords words;

  RecommendationPages(
      RecommendationBook book,
      ProgrammeDirectory programmes,
      Priorities priorities,
      RecommendationWords words) {
    this.book = book;
    this.programmes = programmes;
    this.priorities = priorities;
    this.words = words;
  }

  /**
   * How an addressee is shown.
   *
   * @param whole whether the reader may know answers that are not published
   * @param work where the reader goes on with an addressee; nowhere where it gives null
   */
  record Sight(boolean whole, Function<Addressee, @Nullable String> work, Language language) {

    static Sight ofEverybody(Language language) {
      return new Sight(false, nobody -> null, language);
    }
  }

  RecommendationPage page(Recommendation kept, Sight sight, @Nullable Office office) {
    var language = sight.language();
    var draft = kept.draft();
    var all = book.of(kept);
    var names =
        words.organisations(
            Stream.concat(draft.backerIds().stream(), all.stream().map(Addressee::organisation))
                .toList());
    return new RecommendationPage(
        row(kept, sight),
        new LinkView(kept.sourceTitle().in(language).text(), kept.source()),
        TextView.of(draft.text(), language),
        TextView.of(draft.justification(), language),
        draft.findings().stream().map(one -> new LinkView(one.what(), one.address())).toList(),
        facts(kept, language),
        draft.backerIds().stream().map(one -> link(one, names, language)).toList(),
        all.stream().map(one -> view(one, kept, names, sight)).toList(),
        office);
  }

  RecommendationRow row(Recommendation kept, Sight sight) {
    var reading = new Reading(RecommendationEntry::path, sight.whole(), sight.language());
    var entry =
        new RecommendationEntry(
            kept.id(),
            kept.programme(),
            kept.slug().value(),
            kept.sourceTitle(),
            kept.number(),
            kept.draft().title(),
            kept.draft().dueOn(),
            kept.issuedOn(),
            book.of(kept).stream().map(Addressee::standing).toList());
    return words.rows(List.of(entry), reading).getFirst();
  }

  private static LinkView link(
      OrganisationId id, Map<OrganisationId, OrganisationSummary> names, Language language) {
    var found = names.get(id);
    return found == null
        ? new LinkView("–", "/organisations")
        : new LinkView(found.name(language).text(), found.path());
  }

  private List<Fact> facts(Recommendation kept, Language language) {
    var formats = Formats.of(language);
    var facts = new ArrayList<Fact>();
    var issued = kept.issuedOn();
    if (issued != null) {
      facts.add(fact("issued", formats.date(issued), language));
    }
    facts.add(fact("due", formats.date(kept.draft().dueOn()), language));
    facts.add(fact("areas", areas(kept, language), language));
    var priority = kept.draft().priority();
    if (priority != null) {
      priorities
          .find(priority)
          .map(one -> one.name().in(language).text() + ", " + formats.period(one.validity()))
          .ifPresent(text -> facts.add(fact("priority", text, language)));
    }
    facts.add(
        fact("programme", programmes.get(kept.programme()).name().in(language).text(), language));
    return facts;
  }

  private Fact fact(String name, String text, Language language) {
    return new Fact(words.text(language, "recommendation.field." + name), text);
  }

  private String areas(Recommendation kept, Language language) {
    var areas = programmes.areas(kept.draft().areaIds());
    return kept.draft().areaIds().stream()
        .map(areas::get)
        .filter(Objects::nonNull)
        .map(area -> area.name().in(language).text())
        .collect(Collectors.joining(", "));
  }

  /** An addressee alone. */
  AddresseeView view(Addressee addressee, Recommendation kept, Sight sight) {
    var names = words.organisations(List.of(addressee.organisation()));
    return view(addressee, kept, names, sight);
  }

  private AddresseeView view(
      Addressee addressee,
      Recommendation kept,
      Map<OrganisationId, OrganisationSummary> names,
      Sight sight) {
    var language = sight.language();
    var standing = addressee.standing();
    var isShown = sight.whole() || standing.isShown();
    var state = isShown ? standing.state().name() : Standing.ANSWERED;
    return new AddresseeView(
        link(addressee.organisation(), names, language),
        words.text(language, "level." + addressee.level()),
        words.text(language, "recommendation.state." + state),
        standing.isOverdue(kept.draft().dueOn(), words.today()),
        !standing.isShown(),
        isShown ? trail(addressee, sight) : hidden(addressee, language),
        sight.work().apply(addressee));
  }

  private List<StepView> trail(Addressee addressee, Sight sight) {
    return addressee.steps().stream().map(step -> view(addressee, step, sight)).toList();
  }

  private StepView view(Addressee addressee, AddresseeStep step, Sight sight) {
    var language = sight.language();
    var links = new ArrayList<LinkView>();
    if (!step.evidence().isEmpty()) {
      links.add(
          new LinkView(words.text(language, "recommendation.field.evidence"), step.evidence()));
    }
    if (step.paper() != null) {
      var label = words.text(language, "recommendation.scan");
      links.add(new LinkView(label, "/recommendations/scans/" + addressee.id()));
    }
    return new StepView(
        Formats.of(language).date(step.day()),
        words.text(language, "recommendation.state." + step.state()),
        step.author(),
        step.words().lines().filter(line -> !line.isBlank()).toList(),
        links);
  }

  /** Sent, received, answered: with days and without a word of the answer (S2.11). */
  private List<StepView> hidden(Addressee addressee, Language language) {
    var steps = new ArrayList<StepView>();
    for (var step : addressee.steps()) {
      var answers = step.state().isAnswer();
      var state = answers ? Standing.ANSWERED : step.state().name();
      steps.add(
          new StepView(
              Formats.of(language).date(step.day()),
              words.text(language, "recommendation.state." + state),
              "",
              List.of(),
              List.of()));
      if (answers) {
        return steps;
      }
    }
    return steps;
  }
}
