package eu.hanza.search.vocabulary;

import com.ibm.icu.text.Collator;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PageOf;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.search.SearchKeeper;
import eu.hanza.shell.spi.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office of the vocabulary: administrators look concepts up, change, add and retire them. Texts
 * are filed by what was changed once the index is built anew.
 */
@Service
@Transactional
public class ConceptOffice {

  /** How many concepts a page of the list holds. */
  public static final int SIZE = 50;

  private final ConceptBook book;
  private final ConceptTable table;
  private final SearchKeeper keeper;
  private final History history;

  ConceptOffice(ConceptBook book, ConceptTable table, SearchKeeper keeper, History history) {
    this.book = book;
    this.table = table;
    this.keeper = keeper;
    this.history = history;
  }

  /**
   * One page of the concepts with a label like these words in any language, by the reader's labels.
   *
   * @param kind of which kind; null for all
   */
  @Transactional(readOnly = true)
  public PageOf<KeptConcept> search(
      String words, @Nullable ConceptKind kind, int page, Language reader) {
    keeper.must();
    var wanted = NormalisedText.fold(words).strip();
    var found =
        table.all().stream()
            .filter(one -> kind == null || one.concept().kind() == kind)
            .filter(one -> isNamed(one.concept(), wanted))
            .sorted(Comparator.comparing(one -> one.concept().label(reader), order(reader)))
            .toList();
    var number = Math.max(1, page);
    var items = found.stream().skip(PageOf.offset(number, SIZE)).limit(SIZE).toList();
    return new PageOf<>(items, number, SIZE, found.size());
  }

  private static Comparator<String> order(Language reader) {
    var collator = Collator.getInstance(reader.locale());
    return collator::compare;
  }

  private static boolean isNamed(Concept concept, String wanted) {
    return concept.slug().equals(wanted)
        || concept.labels().values().stream()
            .flatMap(List::stream)
            .anyMatch(label -> NormalisedText.fold(label).contains(wanted));
  }

  /** All concepts in use except countries, by the reader's labels. */
  @Transactional(readOnly = true)
  public List<Concept> inUse(Language reader) {
    keeper.must();
    return table.all().stream()
        .filter(one -> !one.retired())
        .map(KeptConcept::concept)
        .sorted(Comparator.comparing(one -> one.label(reader), order(reader)))
        .toList();
  }

  /**
   * One concept.
   *
   * @throws NotFoundException if there is none
   */
  @Transactional(readOnly = true)
  public KeptConcept get(String slug) {
    keeper.must();
    return kept(slug);
  }

  private KeptConcept kept(String slug) {
    return table.all().stream()
        .filter(one -> one.concept().slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("concept " + slug));
  }

  /** What was done to a concept. */
  @Transactional(readOnly = true)
  public Part history(String slug, Language reader) {
    return history.of(ConceptId.of(slug), reader);
  }

  /** Changes a concept; what is refused is told at its field. */
  public List<Refusal> change(Concept concept, Language reader) {
    var by = keeper.must();
    var before = kept(concept.slug());
    var refusals = rules(concept.slug()).refusals(concept, reader);
    if (refusals.isEmpty()) {
      put(concept, before.retired());
      var line = Line.of("search.history.changed", by, ConceptId.of(concept.slug()));
      history.note(compared(line, before.concept(), concept));
    }
    return refusals;
  }

  private static Line compared(Line line, Concept before, Concept after) {
    var compared =
        line.changed("kind", before.kind(), after.kind())
            .changed("broader", before.broader(), after.broader());
    for (var language : Concept.LANGUAGES) {
      compared = compared.changed(language, labels(before, language), labels(after, language));
    }
    return compared;
  }

  private static String labels(Concept concept, String language) {
    return String.join(", ", concept.labels().getOrDefault(language, List.of()));
  }

  /**
   * What became of a new concept.
   *
   * @param slug its slug; null if it was refused
   * @param refused why it was refused
   */
  public record Added(@Nullable String slug, List<Refusal> refused) {}

  /** Adds a concept, whose slug is made from its English label. */
  public Added add(
      ConceptKind kind,
      @Nullable String broader,
      Map<String, List<String>> labels,
      Language reader) {
    var by = keeper.must();
    var name = labels.getOrDefault("en", List.of()).stream().findFirst().orElse("");
    var concept = new Concept(free(Slug.of(name).value()), kind, broader, labels);
    var refusals = rules(concept.slug()).refusals(concept, reader);
    if (!refusals.isEmpty()) {
      return new Added(null, refusals);
    }
    put(concept, false);
    history.note(Line.of("search.history.added", by, ConceptId.of(concept.slug())));
    return new Added(concept.slug(), List.of());
  }

  private String free(String wanted) {
    var taken = table.all().stream().map(one -> one.concept().slug()).toList();
    var own = wanted.startsWith("country-") ? "of-" + wanted : wanted;
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? own : own + "-" + number)
        .filter(slug -> !taken.contains(slug))
        .findFirst()
        .orElseThrow();
  }

  /** Takes a concept out of use; one that others are parts of stays. */
  public List<Refusal> retire(String slug) {
    var by = keeper.must();
    var concept = kept(slug).concept();
    var parts =
        table.all().stream()
            .filter(one -> !one.retired() && Objects.equals(one.concept().broader(), slug))
            .count();
    if (parts > 0) {
      return List.of(Refusal.of("search.office.refused.parts", Map.of("n", parts)));
    }
    put(concept, true);
    history.note(Line.of("search.history.retired", by, ConceptId.of(slug)));
    return List.of();
  }

  /** Takes a concept into use again, if its labels and its place are still free. */
  public List<Refusal> restore(String slug, Language reader) {
    var by = keeper.must();
    var concept = kept(slug).concept();
    var refusals = rules(slug).refusals(concept, reader);
    if (refusals.isEmpty()) {
      put(concept, false);
      history.note(Line.of("search.history.restored", by, ConceptId.of(slug)));
    }
    return refusals;
  }

  /** All concepts in use as a file that Hanza can bring. */
  @Transactional(readOnly = true)
  public String file() {
    return VocabularyFile.write(inUse(Language.EN));
  }

  private ConceptRules rules(String slug) {
    var kept = table.all().stream().filter(one -> !one.retired()).map(KeptConcept::concept);
    return new ConceptRules(Stream.concat(kept, CountryConcepts.all()).toList(), slug);
  }

  private void put(Concept concept, boolean retired) {
    book.change(
        () -> {
          table.put(concept, retired);
          return concept;
        });
  }
}
