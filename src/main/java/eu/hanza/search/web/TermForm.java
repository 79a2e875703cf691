package eu.hanza.search.web;

import eu.hanza.kernel.OneLine;
import eu.hanza.search.glossary.Term;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An official name as it is typed: in each language the name in the first line and, in lines of
 * their own behind exclamation marks, the forms not to be used.
 */
record TermForm(
    @Longest(max = 1000) WrittenText note,
    @Size(max = LONGEST) String pl,
    @Size(max = LONGEST) String en,
    @Size(max = LONGEST) String uk,
    @Size(max = LONGEST) String pt,
    @Size(max = LONGEST) String de,
    @Size(max = LONGEST) String lt,
    @Size(max = LONGEST) String sv,
    @Size(max = LONGEST) String no) {

  static final TermForm EMPTY = new TermForm(WrittenText.EMPTY, "", "", "", "", "", "", "", "");
  private static final int LONGEST = 2000;
  private static final String NOT = "!";

  TermForm {
    note = Objects.requireNonNullElse(note, WrittenText.EMPTY);
    pl = Objects.requireNonNullElse(pl, "");
    en = Objects.requireNonNullElse(en, "");
    uk = Objects.requireNonNullElse(uk, "");
    pt = Objects.requireNonNullElse(pt, "");
    de = Objects.requireNonNullElse(de, "");
    lt = Objects.requireNonNullElse(lt, "");
    sv = Objects.requireNonNullElse(sv, "");
    no = Objects.requireNonNullElse(no, "");
  }

  static TermForm of(Term term) {
    UnaryOperator<String> lines = language -> lines(term, language);
    return new TermForm(
        WrittenText.of(term.note()),
        lines.apply("pl"),
        lines.apply("en"),
        lines.apply("uk"),
        lines.apply("pt"),
        lines.apply("de"),
        lines.apply("lt"),
        lines.apply("sv"),
        lines.apply("no"));
  }

  private static String lines(Term term, String language) {
    var lines = new ArrayList<String>();
    if (term.names().containsKey(language)) {
      lines.add(term.names().getOrDefault(language, ""));
    }
    term.forbidden().getOrDefault(language, List.of()).forEach(form -> lines.add(NOT + " " + form));
    return String.join("\n", lines);
  }

  /** The official names by language. */
  Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    typed()
        .forEach(
            (language, text) ->
                said(text)
                    .filter(line -> !line.startsWith(NOT))
                    .findFirst()
                    .ifPresent(name -> names.put(language, name)));
    return names;
  }

  /** The forms not to be used, by language. */
  Map<String, List<String>> forbidden() {
    var forbidden = new LinkedHashMap<String, List<String>>();
    typed()
        .forEach(
            (language, text) -> {
              var forms =
                  said(text)
                      .filter(line -> line.startsWith(NOT))
                      .map(line -> line.substring(NOT.length()).strip())
                      .filter(line -> !line.isEmpty())
                      .distinct()
                      .toList();
              if (!forms.isEmpty()) {
                forbidden.put(language, forms);
              }
            });
    return forbidden;
  }

  private static Stream<String> said(String text) {
    return text.lines().map(OneLine::of).filter(line -> !line.isEmpty());
  }

  private Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("pl", pl);
    typed.put("en", en);
    typed.put("uk", uk);
    typed.put("pt", pt);
    typed.put("de", de);
    typed.put("lt", lt);
    typed.put("sv", sv);
    typed.put("no", no);
    return typed;
  }

  /** The fields; {@code languages} names a language to the reader. */
  List<FieldView> fields(UnaryOperator<String> words, UnaryOperator<String> languages) {
    var fields = new ArrayList<FieldView>();
    typed()
        .forEach(
            (language, text) -> {
              var label = words.apply("name") + " (" + languages.apply(language) + ")";
              var field = FieldView.lines(language, label, text).in(language).orNothing();
              fields.add(language.equals("pl") ? field.hint(words.apply("hint")) : field);
            });
    fields.addAll(note.fields("textarea", "note", words.apply("note"), false));
    return fields;
  }
}
