package eu.hanza.search.glossary;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import eu.hanza.search.SearchKeeper;
import eu.hanza.shell.spi.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office of the glossary: administrators add, change and take out official names. */
@Service
@Transactional
public class GlossaryOffice {

  private static final Pattern NAME = Pattern.compile("[^;!|=+@\\-][^;!|]{0,249}");

  private final Glossary glossary;
  private final TermTable table;
  private final SearchKeeper keeper;
  private final History history;

  GlossaryOffice(Glossary glossary, TermTable table, SearchKeeper keeper, History history) {
    this.glossary = glossary;
    this.table = table;
    this.keeper = keeper;
    this.history = history;
  }

  /** Lets only those go on who may keep the glossary. */
  @Transactional(readOnly = true)
  public void mustKeep() {
    keeper.must();
  }

  /** What was done to a name. */
  @Transactional(readOnly = true)
  public Part history(String slug, Language reader) {
    keeper.must();
    return history.of(TermId.of(slug), reader);
  }

  /**
   * What became of a new name.
   *
   * @param slug its slug; null if it was refused
   * @param refused why it was refused
   */
  public record Added(@Nullable String slug, List<Refusal> refused) {}

  /** Adds a name; its slug is made from its first name. */
  public Added add(
      LocalizedText note, Map<String, String> names, Map<String, List<String>> forbidden) {
    var by = keeper.must();
    var first = names.values().stream().findFirst().orElse("");
    var term = new Term(free(Slug.of(first).value()), note, names, forbidden);
    var refusals = refusals(term);
    if (!refusals.isEmpty()) {
      return new Added(null, refusals);
    }
    table.put(term);
    history.note(Line.of("search.history.term.added", by, TermId.of(term.slug())));
    return new Added(term.slug(), List.of());
  }

  private String free(String wanted) {
    return Stream.iterate(1, number -> number + 1)
        .map(number -> number == 1 ? wanted : wanted + "-" + number)
        .filter(slug -> !table.isTaken(slug))
        .findFirst()
        .orElseThrow();
  }

  /** Changes a name; what is refused is told at its field. */
  public List<Refusal> change(Term term) {
    var by = keeper.must();
    var before = glossary.get(term.slug());
    var refusals = refusals(term);
    if (refusals.isEmpty()) {
      table.put(term);
      var line = Line.of("search.history.term.changed", by, TermId.of(term.slug()));
      history.note(compared(line, before, term));
    }
    return refusals;
  }

  private static Line compared(Line line, Term before, Term after) {
    var compared = line;
    for (var language : Term.LANGUAGES) {
      compared = compared.changed(language, said(before, language), said(after, language));
    }
    return compared;
  }

  private static String said(Term term, String language) {
    var forms = new ArrayList<String>();
    forms.add(term.names().getOrDefault(language, ""));
    term.forbidden().getOrDefault(language, List.of()).forEach(form -> forms.add("! " + form));
    return String.join(" ", forms).strip();
  }

  /** Takes a name out of use; its history stays. */
  public void retire(String slug) {
    var by = keeper.must();
    table.retire(glossary.get(slug).slug());
    history.note(Line.of("search.history.term.retired", by, TermId.of(slug)));
  }

  private List<Refusal> refusals(Term term) {
    var refusals = new ArrayList<Refusal>();
    if (term.names().isEmpty()) {
      refusals.add(Refusal.of("search.office.refused.name").at("pl"));
    }
    term.names().forEach((language, name) -> form(refusals, language, name));
    term.forbidden()
        .forEach(
            (language, forms) -> {
              forms.forEach(form -> form(refusals, language, form));
              clash(refusals, language, forms);
            });
    return refusals;
  }

  private static void form(List<Refusal> refusals, String language, String text) {
    if (!NAME.matcher(text).matches()) {
      refusals.add(Refusal.of("search.office.refused.form", Map.of("form", text)).at(language));
    }
  }

  /** A form that is the official name of something cannot be forbidden. */
  private void clash(List<Refusal> refusals, String language, List<String> forms) {
    for (var other : table.inUse()) {
      var name = other.names().get(language);
      if (name != null && forms.stream().anyMatch(form -> NormalisedText.same(form, name))) {
        refusals.add(
            Refusal.of("search.office.refused.official", Map.of("form", name)).at(language));
      }
    }
  }
}
