package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.PracticeShelf;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.knowledge.showcase.ShowcasePage.Card;
import eu.hanza.knowledge.showcase.ShowcasePage.Picture;
import eu.hanza.knowledge.showcase.ShowcasePage.Typed;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page of the showcase. */
@Component
class ShowcasePages {

  private final ShowcaseDesk desk;
  private final PracticeDirectory practices;
  private final PracticeShelf shelf;
  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final JsonMapper json;
  private final String address;

  ShowcasePages(
      ShowcaseDesk desk,
      PracticeDirectory practices,
      PracticeShelf shelf,
      OrganisationDirectory organisations,
      Messages messages,
      JsonMapper json,
      @Value("${hanza.address}") String address) {
    this.desk = desk;
    this.practices = practices;
    this.shelf = shelf;
    this.organisations = organisations;
    this.messages = messages;
    this.json = json;
    this.address = address;
  }

  /** What everybody sees. */
  ShowcasePage page(Language language) {
    var seen = cards(language).stream().filter(Card::seen).toList();
    return new ShowcasePage(seen, jsonLd(seen, language), null);
  }

  /** What coordinators see. */
  ShowcasePage page(Typed typed, Language language) {
    return new ShowcasePage(cards(language), "", typed);
  }

  private List<Card> cards(Language language) {
    var all = desk.all();
    var told =
        practices.summaries(
            all.stream().map(ShowcaseEntry::practice).filter(Objects::nonNull).toList());
    var ids = new ArrayList<>(told.values().stream().map(PracticeSummary::organisation).toList());
    all.forEach(one -> ids.add(one.organisation()));
    var names = organisations.summaries(ids.stream().filter(Objects::nonNull).toList());
    return all.stream().flatMap(one -> card(one, told, names, language).stream()).toList();
  }

  private Optional<Card> card(
      ShowcaseEntry entry,
      Map<PracticeId, PracticeSummary> told,
      Map<?, OrganisationSummary> names,
      Language language) {
    var practice = entry.practice() == null ? null : told.get(entry.practice());
    var organisation = names.get(entry.organisation());
    if (practice != null) {
      var owner = names.get(practice.organisation());
      var isSeen = practice.state().isPublished();
      var picture = isSeen ? picture(practice, owner, language) : null;
      return Optional.of(card(entry, "practice", practice.path(), picture, isSeen, language));
    }
    return organisation == null
        ? Optional.empty()
        : Optional.of(
            card(
                entry, "organisation", organisation.path(), null, organisation.active(), language));
  }

  private Card card(
      ShowcaseEntry entry,
      String kind,
      String path,
      @Nullable Picture picture,
      boolean isSeen,
      Language language) {
    return new Card(
        entry.id().toString(),
        text(language, "kind." + kind),
        TextView.of(entry.title(), language),
        TextView.of(entry.text(), language),
        missing(entry.text(), language),
        path,
        picture,
        isSeen);
  }

  private String missing(LocalizedText text, Language language) {
    return text.exactly(language.tag()).isPresent() ? "" : text(language, "missing");
  }

  private @Nullable Picture picture(
      PracticeSummary practice, @Nullable OrganisationSummary owner, Language language) {
    return shelf.of(practice.id()).stream()
        .filter(one -> one.file().isImage())
        .findFirst()
        .map(
            one ->
                new Picture(
                    one.file().path(),
                    TextView.of(one.name(), language),
                    (owner == null ? "" : owner.name(language).text() + ", ") + one.licence(),
                    one.file().width(),
                    one.file().height()))
        .orElse(null);
  }

  private String text(Language language, String key) {
    return messages.text(language, "knowledge.showcase." + key);
  }

  private String jsonLd(List<Card> cards, Language language) {
    var items = new ArrayList<Map<String, Object>>();
    for (var card : cards) {
      var item = new LinkedHashMap<String, Object>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", card.title().text());
      item.put("description", card.text().text());
      item.put("url", address + "/" + language.tag() + card.path());
      var picture = card.picture();
      if (picture != null) {
        item.put("image", address + picture.src());
      }
      items.add(item);
    }
    var list = new LinkedHashMap<String, Object>();
    list.put("@context", "https://schema.org");
    list.put("@type", "ItemList");
    list.put("name", text(language, "title"));
    list.put("inLanguage", language.tag());
    list.put("itemListElement", items);
    return json.writeValueAsString(list)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
