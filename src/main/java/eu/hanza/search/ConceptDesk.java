package eu.hanza.search;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.Refusal;
import eu.hanza.search.spi.Audience;
import eu.hanza.search.spi.Audiences;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.Ref;
import eu.hanza.search.spi.SearchIndexing;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptBook;
import eu.hanza.search.vocabulary.ConceptTags;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people say which of the concepts that Hanza proposed for a text fit, and add those that it
 * did not see. What nobody has judged yet counts as a proposal and is marked so (S-3).
 */
@Service
@Transactional
public class ConceptDesk {

  private final SearchIndex index;
  private final SearchIndexing indexing;
  private final ConceptBook concepts;
  private final ConceptTags tags;
  private final SearchRules rules;
  private final ObjectProvider<Audiences> audiences;

  ConceptDesk(
      SearchIndex index,
      SearchIndexing indexing,
      ConceptBook concepts,
      ConceptTags tags,
      SearchRules rules,
      ObjectProvider<Audiences> audiences) {
    this.index = index;
    this.indexing = indexing;
    this.concepts = concepts;
    this.tags = tags;
    this.rules = rules;
    this.audiences = audiences;
  }

  /** What is known of a concept of a text. */
  public enum Standing {
    /** Hanza proposed it by its labels. */
    PROPOSED,
    /** Somebody said that it fits. */
    CONFIRMED,
    /** Somebody said that it does not fit. */
    REJECTED
  }

  /** A concept of a text, with what is known of it. */
  public record Tagged(Concept concept, Standing standing) {}

  /** A text with its concepts, by their label for the reader. */
  public record Tagging(Found document, List<Tagged> concepts) {}

  /** The concepts of a text, for whoever may judge them. */
  @Transactional(readOnly = true)
  public Tagging of(Ref ref, Language language) {
    var document = mine(ref);
    var said = tags.of(List.of(ref)).getOrDefault(ref, Map.of());
    var vocabulary = concepts.now().vocabulary();
    var all = new ArrayList<Tagged>();
    document
        .concepts()
        .forEach(
            slug ->
                vocabulary
                    .find(slug)
                    .ifPresent(one -> all.add(new Tagged(one, standing(said.get(slug))))));
    said.forEach(
        (slug, fits) ->
            vocabulary
                .find(slug)
                .filter(one -> !fits)
                .ifPresent(one -> all.add(new Tagged(one, Standing.REJECTED))));
    all.sort(Comparator.comparing(one -> one.concept().label(language)));
    return new Tagging(document, all);
  }

  private static Standing standing(@org.jspecify.annotations.Nullable Boolean fits) {
    return fits == null ? Standing.PROPOSED : Standing.CONFIRMED;
  }

  private Found mine(Ref ref) {
    var document = index.find(ref).orElseThrow(() -> new NotFoundException("a document " + ref));
    if (!mayTag(document)) {
      throw new ForbiddenException("judge the concepts of " + ref);
    }
    return document;
  }

  /** Whether the reader may judge the concepts of a text: whoever writes for its programme. */
  public boolean mayTag(Found document) {
    return rules.mayKeep()
        || audiences.stream()
            .flatMap(one -> one.ofReader().stream())
            .map(Audience::key)
            .filter(key -> key.startsWith("office:"))
            .map(key -> Facet.PROGRAMME.entry(key.substring("office:".length())))
            .anyMatch(document.facets()::contains);
  }

  /** Says that a concept fits a text, or that it does not; the text is filed anew at once. */
  public void judge(PersonId by, Ref ref, String slug, boolean fits) {
    mine(ref);
    if (concepts.now().vocabulary().find(slug).isEmpty()) {
      throw new NotFoundException("a concept " + slug);
    }
    tags.judge(by, ref, slug, fits);
    indexing.changed(ref.kind(), ref.id());
  }

  /** Adds the concept that somebody names by a label, in any language. */
  public Optional<Refusal> add(PersonId by, Ref ref, String label, Language language) {
    mine(ref);
    var wanted = label.strip();
    var found =
        concepts.now().vocabulary().concepts().stream()
            .filter(
                concept ->
                    concept.labels().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> one.equalsIgnoreCase(wanted)))
            .findFirst();
    found.ifPresent(concept -> judge(by, ref, concept.slug(), true));
    return found.isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of("search.office.tags.unknown").at("label"));
  }

  /** Labels of concepts that begin like what is typed, for the reader. */
  @Transactional(readOnly = true)
  public List<String> labels(String typed, Language language, int most) {
    var begin = typed.strip().toLowerCase(language.locale());
    return begin.length() < 2
        ? List.of()
        : concepts.now().vocabulary().concepts().stream()
            .map(concept -> concept.label(language))
            .filter(label -> label.toLowerCase(language.locale()).contains(begin))
            .sorted(Comparator.comparingInt(String::length).thenComparing(label -> label))
            .limit(most)
            .toList();
  }
}
