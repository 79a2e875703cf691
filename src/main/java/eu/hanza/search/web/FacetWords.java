package eu.hanza.search.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.search.spi.Facet;
import eu.hanza.search.spi.FacetNames;
import eu.hanza.search.spi.SearchSource;
import eu.hanza.shell.spi.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The words for facets and their values, in the reader's language. */
@Component
class FacetWords {

  private final ObjectProvider<SearchSource> sources;
  private final ObjectProvider<FacetNames> names;
  private final Messages messages;

  FacetWords(
      ObjectProvider<SearchSource> sources, ObjectProvider<FacetNames> names, Messages messages) {
    this.sources = sources;
    this.names = names;
    this.messages = messages;
  }

  String label(Facet facet, Language language) {
    return messages.text(language, "search.facet." + facet.name());
  }

  /** The names of values; a value that nobody names is left out. */
  Map<String, String> of(Facet facet, Collection<String> values, Language language) {
    return switch (facet) {
      case KIND -> kinds(values, language);
      case COUNTRY -> each(values, value -> Formats.of(language).country(value));
      case LANGUAGE -> each(values, value -> languageName(value, language));
      case YEAR -> each(values, value -> value);
      case TYPE -> types(values, language);
      default -> named(facet, values, language);
    };
  }

  private Map<String, String> kinds(Collection<String> values, Language language) {
    return sources.stream()
        .filter(source -> values.contains(source.kind()))
        .collect(
            Collectors.toMap(
                SearchSource::kind, source -> messages.text(language, source.labelKey())));
  }

  private Map<String, String> types(Collection<String> values, Language language) {
    var all = new LinkedHashMap<String, String>();
    for (var value : values) {
      var at = value.indexOf('.');
      sources.stream()
          .filter(source -> at > 0 && source.kind().equals(value.substring(0, at)))
          .map(source -> source.typeKey(value.substring(at + 1)))
          .filter(key -> !key.isEmpty())
          .forEach(key -> all.put(value, messages.text(language, key)));
    }
    return all;
  }

  /** The words for one thing of a kind. */
  String one(String kind, Language language) {
    return sources.stream()
        .filter(source -> source.kind().equals(kind))
        .map(source -> messages.text(language, source.oneKey()))
        .findFirst()
        .orElse(kind);
  }

  private Map<String, String> named(Facet facet, Collection<String> values, Language language) {
    var all = new LinkedHashMap<String, String>();
    names.stream()
        .filter(one -> one.facet() == facet)
        .forEach(one -> all.putAll(one.names(values, language)));
    return all;
  }

  private static Map<String, String> each(
      Collection<String> values, java.util.function.UnaryOperator<String> name) {
    return values.stream().collect(Collectors.toMap(value -> value, name));
  }

  static String languageName(String tag, Language language) {
    return java.util.Locale.forLanguageTag(tag).getDisplayLanguage(language.locale());
  }
}
