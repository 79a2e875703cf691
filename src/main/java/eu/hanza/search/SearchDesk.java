package eu.hanza.search;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.PageOf;
import eu.hanza.search.Question.Appeared;
import eu.hanza.search.Question.Part;
import eu.hanza.search.SearchAnswer.Hit;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptBook;
import eu.hanza.search.vocabulary.ConceptKind;
import eu.hanza.search.vocabulary.ConceptTags;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers questions of readers. Nobody learns of a document that is not theirs to read: not by a
 * hit, a count, a suggestion or a corrected word (S-4).
 */
@Service
@Transactional(readOnly = true)
public class SearchDesk {

  /** How many hits a page has. */
  public static final int PAGE = 20;

  private static final int FEW = 10;
  private static final int TOO_FEW = 3;
  private static final int LAST_PAGE = 500;
  private static final int SHORTEST_BEGINNING = 2;
  private static final int MOST_BEGINNINGS = 4;

  private final SearchIndex index;
  private final QuestionReader reader;
  private final Spelling spelling;
  private final Excerpts excerpts;
  private final ConceptBook concepts;
  private final ConceptTags tags;

  SearchDesk(
      SearchIndex index,
      QuestionReader reader,
      Spelling spelling,
      Excerpts excerpts,
      ConceptBook concepts,
      ConceptTags tags) {
    this.index = index;
    this.reader = reader;
    this.spelling = spelling;
    this.excerpts = excerpts;
    this.concepts = concepts;
    this.tags = tags;
  }

  /** Answers a question for a reader of these audiences. */
  public SearchAnswer answer(SearchRequest request, Language language, Set<Audience> readers) {
    var asked = question(request, language, readers, null);
    var empty = asked.parts().isEmpty() && asked.without().isEmpty();
    var understood =
        empty && !request.text().isBlank()
            ? new Understood(asked, new Counted(0, Map.of()), Map.of())
            : understood(asked);
    var question = understood.question();
    var counted = understood.counted();
    var number = Math.clamp(request.page(), 1, LAST_PAGE);
    var found =
        counted.total() == 0
            ? List.<Found>of()
            : index.find(question, request.order(), PageOf.offset(number, PAGE), PAGE);
    return new SearchAnswer(
        new PageOf<>(hits(found, question, language), number, PAGE, counted.total()),
        counted.total() < FEW && number == 1 ? near(question, found, language) : List.of(),
        counted,
        understood.corrected(),
        !question.all(),
        request.text().length() > QuestionReader.LONGEST,
        empty,
        counted.total() == 0 && !empty && !asked.filters().isEmpty() ? unfiltered(asked) : 0);
  }

  /** What has some of the words, or means something broader, where little has all of them. */
  private List<Hit> near(Question question, List<Found> already, Language language) {
    if (question.parts().isEmpty() || !question.all()) {
      return List.of();
    }
    var known = already.stream().map(Found::ref).collect(Collectors.toSet());
    var loose = question.loosened();
    var found = beyond(known, loose);
    if (found.size() < TOO_FEW) {
      loose = question.widened(concepts.now().vocabulary()::withBroader);
      found = beyond(known, loose);
    }
    return hits(found, loose, language);
  }

  private List<Found> beyond(Set<Ref> known, Question question) {
    return index.find(question, SearchIndex.Order.FIT, 0, FEW + known.size()).stream()
        .filter(one -> !known.contains(one.ref()))
        .limit(FEW - known.size())
        .toList();
  }

  /** The first of what appeared within a time, the latest first: for alerts. */
  public PageOf<Hit> appeared(
      SearchRequest request, Language language, Set<Audience> readers, Appeared within, int most) {
    var question = question(request, language, readers, within);
    var total = index.count(question).total();
    var found =
        total == 0 ? List.<Found>of() : index.find(question, SearchIndex.Order.LATEST, 0, most);
    return new PageOf<>(hits(found, question, language), 1, most, total);
  }

  /** What everybody may find and what could be found last, first: for feeds. */
  public List<Hit> newest(SearchRequest request, Language language, int most) {
    var question = question(request, language, Set.of(Audience.EVERYBODY), null);
    return hits(index.find(question, SearchIndex.Order.NEWEST, 0, most), question, language);
  }

  /** Addresses of pages that everybody may find, without their language. */
  public List<String> addresses(int offset, int most) {
    return index.addresses(Set.of(Audience.EVERYBODY), offset, most);
  }

  private Question question(
      SearchRequest request,
      Language language,
      Set<Audience> readers,
      @Nullable Appeared appeared) {
    var read = reader.read(request.text(), language);
    return new Question(read.parts(), read.without(), request.filters(), readers, appeared, true);
  }

  /** A question as it was answered in the end. */
  private record Understood(Question question, Counted counted, Map<String, String> corrected) {}

  private Understood understood(Question asked) {
    var counted = index.count(asked);
    if (counted.total() > 0 || asked.parts().isEmpty() || unfiltered(asked) > 0) {
      return new Understood(asked, counted, Map.of());
    }
    var corrected = spelling.correct(asked);
    if (corrected.isPresent()) {
      var right = corrected.get();
      return new Understood(right.question(), index.count(right.question()), right.words());
    }
    var loose = asked.loosened();
    return loose.parts().size() < 2
        ? new Understood(asked, counted, Map.of())
        : new Understood(loose, index.count(loose), Map.of());
  }

  private long unfiltered(Question asked) {
    return asked.filters().isEmpty()
        ? 0
        : index
            .count(
                new Question(
                    asked.parts(),
                    asked.without(),
                    Map.of(),
                    asked.readers(),
                    asked.appeared(),
                    true))
            .total();
  }

  private List<Hit> hits(List<Found> found, Question question, Language language) {
    var wanted =
        question.parts().stream()
            .flatMap(SearchDesk::lexemes)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var said = tags.of(found.stream().filter(one -> !one.literal()).map(Found::ref).toList());
    return found.stream()
        .map(one -> hit(one, question, language, wanted, said.getOrDefault(one.ref(), Map.of())))
        .toList();
  }

  private Hit hit(
      Found found,
      Question question,
      Language language,
      Set<String> wanted,
      Map<String, Boolean> said) {
    var through = found.literal() ? List.<Concept>of() : through(found, question);
    return new Hit(
        found,
        excerpts.title(found.title(), language, wanted),
        excerpts.best(found, language, wanted),
        through.stream().map(concept -> concept.label(language)).toList(),
        through.stream().allMatch(concept -> isConfirmed(concept, said)));
  }

  /** Where a thing is, its record says; other concepts are proposals until somebody confirms. */
  private boolean isConfirmed(Concept concept, Map<String, Boolean> said) {
    return concept.kind() == ConceptKind.COUNTRY
        || concept.kind() == ConceptKind.COUNTRY_GROUP
        || concepts.now().vocabulary().withNarrower(Set.of(concept.slug())).stream()
            .anyMatch(slug -> Boolean.TRUE.equals(said.get(slug)));
  }

  private static java.util.stream.Stream<String> lexemes(Part part) {
    return java.util.stream.Stream.concat(
        part.words().stream().flatMap(word -> word.lexemes().stream()),
        java.util.stream.Stream.of(part.joined()));
  }

  /** The concepts that a question and a document have in common. */
  private List<Concept> through(Found found, Question question) {
    var vocabulary = concepts.now().vocabulary();
    return question.parts().stream()
        .flatMap(part -> part.concepts().stream())
        .filter(
            slug ->
                vocabulary.withNarrower(Set.of(slug)).stream().anyMatch(found.concepts()::contains))
        .map(vocabulary::find)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Titles with words that begin like those typed so far; none for less than two letters. */
  public List<Hit> beginning(String typed, Language language, Set<Audience> readers, int most) {
    var read = reader.read(typed, language);
    var words =
        read.parts().stream()
            .flatMap(part -> part.words().stream())
            .map(Question.Wanted::folded)
            .limit(MOST_BEGINNINGS)
            .toList();
    if (words.isEmpty() || words.getLast().length() < SHORTEST_BEGINNING) {
      return List.of();
    }
    return hits(
        index.beginning(words, readers, most),
        new Question(read.parts(), List.of(), Map.of(), readers, null, true),
        language);
  }
}
