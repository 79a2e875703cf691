package eu.hanza.knowledge;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.knowledge.PracticeDraft.AreaMark;
import eu.hanza.knowledge.PracticeDraft.LevelMark;
import eu.hanza.knowledge.PracticeDraft.Means;
import eu.hanza.knowledge.PracticeDraft.Place;
import eu.hanza.knowledge.PracticeDraft.Proof;
import eu.hanza.knowledge.PracticeDraft.Story;
import eu.hanza.programmes.AreaId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Practices for tests. */
public final class KnowledgeFixtures {

  private KnowledgeFixtures() {}

  /** A practice of which everything is told. */
  public static PracticeDraft aPractice(String title, OrganisationId organisation, AreaId area) {
    return aPractice(PracticeKind.PRACTICE, title, organisation, area, "UA", Set.of(Level.LOCAL));
  }

  static PracticeDraft aPractice(
      PracticeKind kind,
      String title,
      OrganisationId organisation,
      AreaId area,
      String country,
      Set<Level> levels) {
    return new PracticeDraft(
        kind,
        "pl",
        LocalizedText.pl(title),
        LocalizedText.pl("Jak to zrobiono w jednej gminie."),
        aStory("Za mało spotkań."),
        new Means(LocalizedText.pl("Dwie osoby."), null, "PLN", null),
        new Place(country, "Lwów", "", ""),
        organisation,
        LocalDate.of(2016, 5, 1),
        null,
        true,
        "/events",
        PracticeDraft.LICENCE,
        LocalDate.of(2020, 9, 24),
        List.of(new Proof("Sprawozdanie", "https://przyklad.test/raport")),
        List.of(new AreaMark(area)),
        levels.stream().map(LevelMark::new).toList(),
        List.of());
  }

  static Story aStory(String problem) {
    return new Story(
        LocalizedText.pl(problem),
        LocalizedText.pl("Wspólny kalendarz."),
        LocalizedText.pl("Mieszkańcy."),
        LocalizedText.pl("Dwa razy więcej spotkań."),
        LocalizedText.pl("Trudno było zacząć."),
        LocalizedText.pl("Jedna osoba na miejscu."),
        LocalizedText.EMPTY);
  }

  /** The same practice with another problem, which is material. */
  static PracticeDraft withProblem(PracticeDraft draft, String problem) {
    return with(draft, aStory(problem), draft.origin(), draft.proofs());
  }

  /** The same practice with another origin. */
  static PracticeDraft comingFrom(PracticeDraft draft, String address) {
    return with(draft, draft.story(), address, draft.proofs());
  }

  /** The same practice without proofs. */
  static PracticeDraft without(PracticeDraft draft) {
    return with(draft, draft.story(), draft.origin(), List.of());
  }

  private static PracticeDraft with(
      PracticeDraft draft, Story story, String origin, List<Proof> proofs) {
    return new PracticeDraft(
        draft.kind(),
        draft.language(),
        draft.title(),
        draft.summary(),
        story,
        draft.means(),
        draft.place(),
        draft.organisation(),
        draft.startsOn(),
        draft.endsOn(),
        draft.ongoing(),
        origin,
        draft.licence(),
        draft.reviewDue(),
        proofs,
        draft.areas(),
        draft.levels(),
        draft.blocks());
  }

  static ReviewScores scores(int relevance, int participation, int effect, int transferability) {
    return new ReviewScores(
        relevance, "Bo tak.", participation, "Bo tak.", effect, "Bo tak.", transferability, "Tak.");
  }
}
