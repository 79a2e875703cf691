package eu.hanza.network.web;

import eu.hanza.kernel.Language;
import eu.hanza.network.Dated;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationDraft.Identifier;
import eu.hanza.network.Seat;
import eu.hanza.network.web.OrganisationPage.Fact;
import eu.hanza.network.web.OrganisationPage.Value;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts what the register says of an organisation into labelled facts. */
@Component
class OrganisationFacts {

  private final Messages messages;

  OrganisationFacts(Messages messages) {
    this.messages = messages;
  }

  List<Fact> facts(OrganisationDraft draft, List<OrganisationDraft> absorbed, Language language) {
    var facts = new ArrayList<Fact>();
    add(facts, language, "names", names(draft, language));
    add(facts, language, "aliases", aliases(draft, absorbed));
    add(
        facts,
        language,
        "kinds",
        draft.kinds().stream().map(one -> dated(text(language, one.kind().key()), one, language)));
    add(
        facts,
        language,
        "class",
        draft.legalForms().stream()
            .map(one -> dated(text(language, one.legalClass().key()), one, language)));
    add(facts, language, "seat", draft.seats().stream().map(seat -> seat(seat, language)));
    add(
        facts,
        language,
        "identifiers",
        Stream.concat(Stream.of(draft), absorbed.stream())
            .flatMap(one -> one.identifiers().stream())
            .filter(one -> one.scheme().isPublic())
            .map(one -> identifier(one, language)));
    add(facts, language, "areas", draft.areas().stream().map(area -> area(area, language)));
    add(
        facts,
        language,
        "website",
        Stream.of(draft.website())
            .filter(address -> !address.isEmpty())
            .map(address -> new Value(shown(address), null, "", address)));
    add(
        facts,
        language,
        "source",
        Stream.of(draft.source())
            .filter(source -> !source.isEmpty())
            .map(source -> new Value(source, null, "", null)));
    return facts;
  }

  private void add(List<Fact> facts, Language language, String label, Stream<Value> values) {
    var list = values.toList();
    if (!list.isEmpty()) {
      facts.add(new Fact(text(language, "network.profile." + label), list));
    }
  }

  private static Stream<Value> names(OrganisationDraft draft, Language language) {
    var own = Stream.of(new Value(draft.ownName(), draft.ownLanguage(), "", null));
    var others =
        draft.names().byLanguage().entrySet().stream()
            .filter(name -> !name.getKey().equals(draft.ownLanguage()))
            .map(name -> new Value(name.getValue(), name.getKey(), "", null));
    var all = Stream.concat(own, others).toList();
    return all.size() == 1 && draft.ownLanguage().equals(language.tag())
        ? Stream.empty()
        : all.stream();
  }

  private static Stream<Value> aliases(OrganisationDraft draft, List<OrganisationDraft> absorbed) {
    return Stream.concat(
            draft.aliases().stream(),
            absorbed.stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            Stream.of(
                                new OrganisationDraft.Alias(one.ownName(), one.ownLanguage())),
                            one.aliases().stream())))
        .distinct()
        .map(alias -> new Value(alias.name(), alias.language(), "", null));
  }

  private Value dated(String text, Dated fact, Language language) {
    return new Value(text, null, DatedWords.of(fact, messages, language), null);
  }

  private Value seat(Seat seat, Language language) {
    var codes = new ArrayList<String>();
    if (!seat.nuts().isEmpty()) {
      codes.add("NUTS " + seat.nutsVersion() + ": " + seat.nuts());
    }
    if (!seat.terc().isEmpty()) {
      codes.add("TERC " + seat.terc());
    }
    var when = DatedWords.of(seat, messages, language);
    if (!when.isEmpty()) {
      codes.addFirst(when);
    }
    return new Value(SummaryWords.place(seat, language), null, String.join("; ", codes), null);
  }

  private Value identifier(Identifier one, Language language) {
    return new Value(
        text(language, one.scheme().key()) + " " + one.value(),
        null,
        one.verified() ? "" : text(language, "network.identifier.unverified"),
        null);
  }

  private static Value area(OrganisationDraft.Area area, Language language) {
    var label = area.label().in(language);
    return new Value(
        label.text(),
        label.exact() ? null : label.language(),
        "",
        "/" + language.tag() + "/organisations?area=" + area.slug().value());
  }

  private static String shown(String address) {
    return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
  }

  private String text(Language language, String key) {
    return messages.text(language, key);
  }
}
