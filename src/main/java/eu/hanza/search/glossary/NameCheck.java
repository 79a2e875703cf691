package eu.hanza.search.glossary;

import eu.hanza.kernel.Language;
import eu.hanza.search.analysis.Analysis;
import eu.hanza.search.analysis.Word;
import eu.hanza.search.spi.GlossaryCheck;
import eu.hanza.search.spi.TermHint;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Checks texts against the forbidden forms of the glossary and against known slips (T23). */
@Component
class NameCheck implements GlossaryCheck {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\S*(?:://|www\\.)\\S*|(?<=\\]\\()[^()\\s]*(?=\\))");

  private final TermTable table;
  private final Analysis analysis;
  private final Messages messages;

  NameCheck(TermTable table, Analysis analysis, Messages messages) {
    this.table = table;
    this.analysis = analysis;
    this.messages = messages;
  }

  @Override
  public List<TermHint> of(String text, String language, Language reader) {
    return hints(text, language, table.inUse(), reader);
  }

  List<TermHint> hints(String text, String language, List<Term> terms, Language reader) {
    var words = analysis.words(text, language);
    var found = new ArrayList<TermHint>();
    for (var term : terms) {
      var official = term.names().get(language);
      for (var form : term.forbidden().getOrDefault(language, List.of())) {
        if (official != null) {
          found.addAll(new Search(text, words, language, reader).of(term, official, form));
        }
      }
    }
    for (var mistake : Misspellings.of(language).in(text)) {
      var written = text.substring(mistake.from(), mistake.to());
      var why = messages.text(reader, "search.hint.spelling");
      found.add(new TermHint(mistake.from(), mistake.to(), written, mistake.right(), why));
    }
    return apart(found, text);
  }

  /** The hints that lie outside of addresses; of those that overlap the longest. */
  private static List<TermHint> apart(List<TermHint> found, String text) {
    var taken = new ArrayList<int[]>();
    ADDRESS.matcher(text).results().forEach(at -> taken.add(new int[] {at.start(), at.end()}));
    var kept = new ArrayList<TermHint>();
    found.stream()
        .filter(hint -> !hint.proposal().equals(hint.found()))
        .sorted(Comparator.comparingInt((TermHint hint) -> hint.from() - hint.to()))
        .filter(hint -> taken.stream().allMatch(at -> hint.to() <= at[0] || hint.from() >= at[1]))
        .forEach(
            hint -> {
              if (kept.stream().allMatch(one -> isApart(one, hint))) {
                kept.add(hint);
              }
            });
    kept.sort(Comparator.comparingInt(TermHint::from));
    return List.copyOf(kept);
  }

  private static boolean isApart(TermHint one, TermHint other) {
    return one.to() <= other.from() || other.to() <= one.from();
  }

  /** The search for one form of a name in one text. */
  private final class Search {

    private final String text;
    private final List<Word> words;
    private final String language;
    private final Language reader;

    Search(String text, List<Word> words, String language, Language reader) {
      this.text = text;
      this.words = words;
      this.language = language;
      this.reader = reader;
    }

    List<TermHint> of(Term term, String official, String form) {
      var wanted = Phrase.of(form, language, analysis);
      var name = Phrase.of(official, language, analysis);
      var found = new ArrayList<TermHint>();
      for (var place = 0; place < words.size(); place++) {
        if (name.at(place, words, text).isEmpty()) {
          wanted
              .at(place, words, text)
              .ifPresent(here -> found.add(hint(term, name, official, here)));
        }
      }
      return found;
    }

    private TermHint hint(Term term, Phrase name, String official, List<Word> here) {
      var from = here.getFirst().from();
      var to = here.getLast().to();
      var proposal = name.inflectedLike(here, text).orElse(official);
      var note = term.note().in(reader).text();
      var why = messages.text(reader, "search.hint.name", "name", official, "note", note);
      return new TermHint(from, to, text.substring(from, to), proposal, why);
    }
  }
}
