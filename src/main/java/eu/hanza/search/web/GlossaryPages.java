package eu.hanza.search.web;

import com.ibm.icu.util.ULocale;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.search.glossary.Glossary;
import eu.hanza.search.glossary.GlossaryOffice;
import eu.hanza.search.glossary.Term;
import eu.hanza.search.web.GlossaryPage.NameView;
import eu.hanza.search.web.GlossaryPage.TermView;
import eu.hanza.search.web.TermPage.State;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together the pages of the glossary. */
@Component
record GlossaryPages(Glossary glossary, GlossaryOffice office, Messages messages) {

  private static final String PUBLIC = "/glossary";

  static final String OFFICE = "/office/search/glossary";

  GlossaryPage list(String words, boolean ofOffice, Language language) {
    var terms = glossary.search(words, language);
    return new GlossaryPage(
        words,
        messages.text(language, "search.glossary.count", "n", terms.size()),
        terms.stream().map(term -> view(term, language)).toList(),
        ofOffice ? OFFICE : PUBLIC,
        ofOffice);
  }

  private TermView view(Term term, Language language) {
    var name = term.name(language.fallbacks());
    var note = term.note().in(language).text();
    return new TermView(
        term.slug(),
        name,
        name.equals(term.names().get(language.tag())) ? null : tag(term, name),
        language == Language.PL ? PolishTypography.bind(note) : note,
        Term.LANGUAGES.stream().flatMap(tag -> names(term, tag, language)).toList(),
        OFFICE + "/" + term.slug());
  }

  private static String tag(Term term, String name) {
    return term.names().entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(java.util.Map.Entry::getKey)
        .findFirst()
        .orElse("en");
  }

  private Stream<NameView> names(Term term, String tag, Language reader) {
    var name = term.names().get(tag);
    var forbidden = term.forbidden().getOrDefault(tag, List.of());
    return name == null
        ? Stream.empty()
        : Stream.of(new NameView(tag, called(tag, reader), name, String.join(", ", forbidden)));
  }

  private static String called(String tag, Language reader) {
    return ULocale.getDisplayLanguage(tag, new ULocale(reader.tag()));
  }

  TermPage blank(TermForm form, FormErrors errors, Language language) {
    var title = messages.text(language, "search.office.glossary.new");
    var fields = form.fields(words(language), tag -> called(tag, language));
    return new TermPage(title, OFFICE + "/new", fields, errors, State.NEW, null);
  }

  TermPage one(Term term, TermForm form, FormErrors errors, Language language) {
    var fields = form.fields(words(language), tag -> called(tag, language));
    return new TermPage(
        term.name(language.fallbacks()),
        OFFICE + "/" + term.slug(),
        fields,
        errors,
        State.IN_USE,
        office.history(term.slug(), language));
  }

  private UnaryOperator<String> words(Language language) {
    return key -> messages.text(language, "search.office.term." + key);
  }
}
