package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.publishing.ArticleText;
import eu.hanza.publishing.web.WorkPage.TermRow;
import eu.hanza.search.spi.GlossaryCheck;
import eu.hanza.search.spi.TermHint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the glossary says of the texts of an article (T23). */
@Component
class TermHints {

  private static final int NEAR = 40;

  private final GlossaryCheck glossary;

  TermHints(GlossaryCheck glossary) {
    this.glossary = glossary;
  }

  /** The hints for all texts of an article, in their order. */
  List<TermRow> rows(ArticleText text, Language reader) {
    var rows = new ArrayList<TermRow>();
    text.fields()
        .forEach(
            (field, texts) ->
                texts
                    .byLanguage()
                    .forEach(
                        (language, words) ->
                            glossary
                                .of(words, language, reader)
                                .forEach(hint -> rows.add(row(field, language, words, hint)))));
    return rows;
  }

  private static TermRow row(String field, String language, String text, TermHint hint) {
    var start = Math.max(0, hint.from() - NEAR);
    var end = Math.min(text.length(), hint.to() + NEAR);
    return new TermRow(
        field,
        language,
        hint.from(),
        hint.found(),
        hint.proposal(),
        hint.why(),
        (start > 0 ? "…" : "") + line(text.substring(start, hint.from())),
        line(text.substring(hint.to(), end)) + (end < text.length() ? "…" : ""));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /**
   * The text with the hint at a place accepted, and nothing else changed; empty if the hint is not
   * there any more.
   */
  Optional<ArticleText> accepted(
      ArticleText text, String field, String language, int from, String found) {
    var texts = text.fields().get(field);
    if (texts == null) {
      return Optional.empty();
    }
    var words = texts.raw(language);
    return glossary.of(words, language, Language.PL).stream()
        .filter(hint -> hint.from() == from && hint.found().equals(found))
        .findFirst()
        .map(hint -> text.with(field, texts.with(language, hint.acceptedIn(words))));
  }
}
