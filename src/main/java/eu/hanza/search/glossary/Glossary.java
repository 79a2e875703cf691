package eu.hanza.search.glossary;

import com.ibm.icu.text.Collator;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The official names, for everybody to look up. */
@Service
@Transactional(readOnly = true)
public class Glossary {

  private final TermTable table;

  Glossary(TermTable table) {
    this.table = table;
  }

  /** The names that hold these words in any language or form, in the reader's order. */
  public List<Term> search(String words, Language reader) {
    var wanted = NormalisedText.fold(words).strip();
    var collator = Collator.getInstance(reader.locale());
    return table.inUse().stream()
        .filter(term -> holds(term, wanted))
        .sorted(Comparator.comparing(term -> term.name(reader.fallbacks()), collator::compare))
        .toList();
  }

  private static boolean holds(Term term, String wanted) {
    var said =
        Stream.of(
                Stream.of(term.slug()),
                term.names().values().stream(),
                term.note().byLanguage().values().stream(),
                term.forbidden().values().stream().flatMap(List::stream))
            .flatMap(each -> each);
    return said.anyMatch(text -> NormalisedText.fold(text).contains(wanted));
  }

  /**
   * One name.
   *
   * @throws NotFoundException if there is none
   */
  public Term get(String slug) {
    return table.inUse().stream()
        .filter(term -> term.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("name " + slug));
  }
}
