package eu.hanza.search.web;

import eu.hanza.kernel.OneLine;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptKind;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Option;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A concept as it is typed: in each language a label a line, the preferred one first. */
record ConceptForm(
    ConceptKind kind,
    String broader,
    @Size(max = LONGEST) String pl,
    @Size(max = LONGEST) String en,
    @Size(max = LONGEST) String uk,
    @Size(max = LONGEST) String de,
    @Size(max = LONGEST) String lt,
    @Size(max = LONGEST) String sv,
    @Size(max = LONGEST) String no) {

  static final ConceptForm EMPTY = of(ConceptKind.THEME, "", Map.of());
  private static final int LONGEST = 4000;

  ConceptForm {
    kind = kind == null || kind == ConceptKind.COUNTRY ? ConceptKind.THEME : kind;
    broader = OneLine.typed(broader);
    pl = Objects.requireNonNullElse(pl, "");
    en = Objects.requireNonNullElse(en, "");
    uk = Objects.requireNonNullElse(uk, "");
    de = Objects.requireNonNullElse(de, "");
    lt = Objects.requireNonNullElse(lt, "");
    sv = Objects.requireNonNullElse(sv, "");
    no = Objects.requireNonNullElse(no, "");
  }

  static ConceptForm of(Concept concept) {
    return of(concept.kind(), Objects.requireNonNullElse(concept.broader(), ""), concept.labels());
  }

  private static ConceptForm of(
      ConceptKind kind, String broader, Map<String, List<String>> labels) {
    UnaryOperator<String> lines =
        language -> String.join("\n", labels.getOrDefault(language, List.of()));
    return new ConceptForm(
        kind,
        broader,
        lines.apply("pl"),
        lines.apply("en"),
        lines.apply("uk"),
        lines.apply("de"),
        lines.apply("lt"),
        lines.apply("sv"),
        lines.apply("no"));
  }

  @Nullable String above() {
    return broader.isEmpty() ? null : broader;
  }

  /** The labels by language; a line that was typed twice counts once. */
  Map<String, List<String>> labels() {
    var labels = new LinkedHashMap<String, List<String>>();
    typed()
        .forEach(
            (language, text) -> {
              var names =
                  text.lines().map(OneLine::of).filter(line -> !line.isEmpty()).distinct().toList();
              if (!names.isEmpty()) {
                labels.put(language, names);
              }
            });
    return labels;
  }

  private Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    typed.put("pl", pl);
    typed.put("en", en);
    typed.put("uk", uk);
    typed.put("de", de);
    typed.put("lt", lt);
    typed.put("sv", sv);
    typed.put("no", no);
    return typed;
  }

  /** The fields; {@code words} gives the words of a key of the concept. */
  List<FieldView> fields(UnaryOperator<String> words, List<Option> kinds, List<Option> places) {
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.choice("kind", words.apply("kind"), kind, kinds));
    fields.add(FieldView.choice("broader", words.apply("broader"), broader, places).orNothing());
    typed()
        .forEach(
            (language, text) -> {
              var field = FieldView.lines(language, words.apply(language), text).in(language);
              var needed = language.equals("pl") || language.equals("en");
              fields.add(needed ? field.hint(words.apply("hint")) : field.orNothing());
            });
    return fields;
  }
}
