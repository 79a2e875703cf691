package eu.hanza.search;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Lexemes;
import eu.hanza.search.analysis.Lexemes.Weight;
import eu.hanza.search.analysis.Word;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.FacetNames;
import eu.hanza.search.spi.SearchDocument;
import eu.hanza.search.vocabulary.ConceptBook;
import eu.hanza.search.vocabulary.ConceptTags;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes documents ready for the index: their words, concepts and facets. */
@Component
class Filing {

  private static final int LONGEST_JOINED = 40;
  private static final int SHORTEST_WORD = 4;

  /** Up to so many documents are not worth the work of several processors. */
  private static final int ALONE = 10;

  private final Analysis analysis;
  private final ConceptBook concepts;
  private final ConceptTags tags;
  private final ObjectProvider<FacetNames> names;

  Filing(
      Analysis analysis, ConceptBook concepts, ConceptTags tags, ObjectProvider<FacetNames> names) {
    this.analysis = analysis;
    this.concepts = concepts;
    this.tags = tags;
    this.names = names;
  }

  List<IndexedDocument> file(List<SearchDocument> offered) {
    var reading = concepts.now();
    var documents = offered.stream().map(Filing::plain).toList();
    var said = tags.of(documents.stream().map(SearchDocument::ref).toList());
    var groups = groups(documents);
    var each = documents.size() > ALONE ? documents.parallelStream() : documents.stream();
    return each.map(
            document ->
                file(document, reading, groups, said.getOrDefault(document.ref(), Map.of())))
        .toList();
  }

  /** The names of the groups of countries that documents belong to, by slug. */
  private Map<String, String> groups(List<SearchDocument> documents) {
    var slugs =
        documents.stream()
            .flatMap(document -> document.facets().getOrDefault(Facet.GROUP, Set.of()).stream())
            .collect(Collectors.toSet());
    var all = new TreeMap<String, String>();
    if (!slugs.isEmpty()) {
      names.stream()
          .filter(one -> one.facet() == Facet.GROUP)
          .forEach(one -> all.putAll(one.names(slugs, Language.PL)));
    }
    return all;
  }

  private static SearchDocument plain(SearchDocument document) {
    return document.saying(PlainText.of(document.summary()), PlainText.of(document.body()));
  }

  private IndexedDocument file(
      SearchDocument document,
      ConceptBook.Reading reading,
      Map<String, String> groups,
      Map<String, Boolean> said) {
    var work = new Work(document, reading);
    document.facets().getOrDefault(Facet.GROUP, Set.of()).stream()
        .flatMap(slug -> Stream.ofNullable(groups.get(slug)))
        .forEach(work::addGroup);
    work.concepts.removeIf(slug -> Boolean.FALSE.equals(said.get(slug)));
    said.forEach((slug, fits) -> work.keep(slug, fits));
    work.fileConcepts();
    return new IndexedDocument(
        document, facets(document), work.concepts, work.heading, work.content, work.words);
  }

  private static Set<String> facets(SearchDocument document) {
    var entries = new TreeSet<String>();
    document.facets().forEach((facet, values) -> values.forEach(v -> entries.add(facet.entry(v))));
    entries.add(Facet.KIND.entry(document.ref().kind()));
    document.title().byLanguage().keySet().forEach(tag -> entries.add(Facet.LANGUAGE.entry(tag)));
    var date = document.date();
    if (date != null) {
      entries.add(Facet.YEAR.entry(String.valueOf(date.getYear())));
    }
    return entries;
  }

  /** The making of one document. */
  private final class Work {

    private final SearchDocument document;
    private final ConceptBook.Reading reading;
    private final Lexemes heading = new Lexemes();
    private final Lexemes content = new Lexemes();
    private final Set<String> concepts = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    Work(SearchDocument document, ConceptBook.Reading reading) {
      this.document = document;
      this.reading = reading;
      add(document.title(), Weight.A);
      document.names().forEach(this::addName);
      add(document.context(), Weight.C);
      add(document.summary(), Weight.B);
      add(document.body(), Weight.C);
      document
          .facets()
          .getOrDefault(Facet.COUNTRY, Set.of())
          .forEach(
              country -> concepts.add("country-" + country.toLowerCase(java.util.Locale.ROOT)));
    }

    void keep(String slug, boolean fits) {
      if (fits && reading.vocabulary().find(slug).isPresent()) {
        concepts.add(slug);
      }
    }

    /** A group of countries is a concept by its name, though the text may not mention it. */
    void addGroup(String name) {
      var words = analysis.words(name, Language.PL.tag());
      reading.annotator().mentions(words, List.of(Language.PL.tag())).stream()
          .filter(mention -> mention.to() - mention.from() == words.size())
          .forEach(mention -> concepts.add(mention.concept()));
    }

    private void add(LocalizedText text, Weight weight) {
      text.byLanguage().forEach((language, words) -> add(words, language, weight));
    }

    private void addName(String name) {
      document.title().byLanguage().keySet().stream()
          .findFirst()
          .ifPresent(language -> add(name, language, Weight.A));
    }

    private void add(String text, String language, Weight weight) {
      var found = analysis.words(text, language);
      var all = withJoined(text, found);
      content.add(all, weight);
      if (weight == Weight.A) {
        heading.add(all, weight);
      }
      reading
          .annotator()
          .mentions(found, List.of(language))
          .forEach(mention -> concepts.add(mention.concept()));
      found.stream()
          .filter(word -> !word.isStopWord() && word.folded().length() >= SHORTEST_WORD)
          .forEach(word -> words.add(cut(word.folded())));
    }

    void fileConcepts() {
      concepts.forEach(slug -> content.add("c/" + slug, Weight.B));
      reading
          .vocabulary()
          .broaderThan(concepts)
          .forEach(slug -> content.add("c/" + slug, Weight.D));
    }
  }

  private static String cut(String word) {
    return word.length() > LONGEST_JOINED ? word.substring(0, LONGEST_JOINED) : word;
  }

  /** Words joined by a hyphen are also found as one: "INTER-EKiP" as "interekip" (S1.1). */
  private static List<Word> withJoined(String text, List<Word> words) {
    var all = new ArrayList<Word>();
    for (var at = 0; at < words.size(); at++) {
      var word = words.get(at);
      var lexemes = new LinkedHashSet<>(word.lexemes());
      if (at + 1 < words.size() && isJoined(text, word, words.get(at + 1))) {
        lexemes.add(cut(Analysis.joined(word, words.get(at + 1))));
      }
      all.add(new Word(word.from(), word.to(), word.position(), word.folded(), lexemes));
    }
    return all;
  }

  private static boolean isJoined(String text, Word one, Word next) {
    return next.from() == one.to() + 1 && "-‐‑–".indexOf(text.charAt(one.to())) >= 0;
  }
}
