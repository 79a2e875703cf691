package eu.hanza.search.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.PageOf;
import eu.hanza.search.vocabulary.Concept;
import eu.hanza.search.vocabulary.ConceptKind;
import eu.hanza.search.vocabulary.ConceptOffice;
import eu.hanza.search.vocabulary.KeptConcept;
import eu.hanza.search.web.ConceptListPage.Row;
import eu.hanza.search.web.ConceptPage.Link;
import eu.hanza.search.web.ConceptPage.State;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the office shows of the vocabulary. */
@Component
record ConceptPages(ConceptOffice office, Messages messages) {

  ConceptListPage list(
      PageOf<KeptConcept> found, String words, @Nullable ConceptKind kind, Language language) {
    var labels =
        office.inUse(language).stream()
            .collect(Collectors.toMap(Concept::slug, one -> one.label(language)));
    return new ConceptListPage(
        words,
        kind == null ? "" : kind.name(),
        kinds(language),
        messages.text(language, "search.office.concepts.count", "n", found.total()),
        found.items().stream().map(one -> row(one, labels, language)).toList(),
        Pager.of(found, number -> address(language, words, kind, number)));
  }

  private static String address(
      Language language, String words, @Nullable ConceptKind kind, int page) {
    return "/%s%s?q=%s&kind=%s&page=%d"
        .formatted(
            language.tag(),
            ConceptsController.BASE,
            URLEncoder.encode(words, StandardCharsets.UTF_8),
            kind == null ? "" : kind.name(),
            page);
  }

  private Row row(KeptConcept kept, Map<String, String> labels, Language language) {
    var concept = kept.concept();
    var synonyms = concept.labels().getOrDefault(language.tag(), List.of()).stream().skip(1);
    var broader = concept.broader();
    return new Row(
        concept.label(language),
        ConceptsController.BASE + "/" + concept.slug(),
        synonyms.collect(Collectors.joining(", ")),
        kind(concept.kind(), language),
        broader == null ? "" : labels.getOrDefault(broader, broader),
        kept.edited(),
        kept.retired());
  }

  ConceptPage blank(ConceptForm form, FormErrors errors, Language language) {
    var title = messages.text(language, "search.office.concepts.new");
    var fields = fields(form, office.inUse(language), "", language);
    var action = ConceptsController.BASE + "/new";
    return new ConceptPage(title, action, fields, errors, State.NEW, List.of(), null);
  }

  ConceptPage one(KeptConcept kept, ConceptForm form, FormErrors errors, Language language) {
    var concept = kept.concept();
    var all = office.inUse(language);
    var narrower =
        all.stream()
            .filter(one -> concept.slug().equals(one.broader()))
            .map(one -> new Link(one.label(language), ConceptsController.BASE + "/" + one.slug()))
            .toList();
    return new ConceptPage(
        concept.label(language),
        ConceptsController.BASE + "/" + concept.slug(),
        fields(form, all, concept.slug(), language),
        errors,
        kept.retired() ? State.RETIRED : State.IN_USE,
        narrower,
        office.history(concept.slug(), language));
  }

  private List<FieldView> fields(
      ConceptForm form, List<Concept> all, String self, Language language) {
    var places =
        all.stream()
            .filter(one -> !one.slug().equals(self))
            .map(one -> new Option(one.slug(), one.label(language)))
            .toList();
    return form.fields(
        key -> messages.text(language, "search.office.concept." + key), kinds(language), places);
  }

  private List<Option> kinds(Language language) {
    Function<ConceptKind, Option> option = one -> new Option(one.name(), kind(one, language));
    return Stream.of(ConceptKind.values())
        .filter(one -> one != ConceptKind.COUNTRY)
        .map(option)
        .toList();
  }

  private String kind(ConceptKind kind, Language language) {
    return messages.text(language, "search.office.kind." + kind.name());
  }
}
