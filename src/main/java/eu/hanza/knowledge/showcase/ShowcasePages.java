package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.showcase.ShowcasePage.CampaignLink;
import eu.hanza.knowledge.showcase.ShowcasePage.Card;
import eu.hanza.knowledge.showcase.ShowcasePage.LanguageLink;
import eu.hanza.knowledge.showcase.ShowcasePage.Picture;
import eu.hanza.programmes.ProgrammeSites;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pages of the showcase that everybody sees. */
@Component
class ShowcasePages {

  private static final Map<String, String> LICENCES =
      Map.of(
          "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/",
          "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/",
          "CC0", "https://creativecommons.org/publicdomain/zero/1.0/",
          "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

  private final ShowcaseDesk desk;
  private final CampaignDesk campaigns;
  private final ShowcaseCards cards;
  private final ProgrammeSites sites;
  private final Messages messages;
  private final JsonMapper json;
  private final String address;

  ShowcasePages(
      ShowcaseDesk desk,
      CampaignDesk campaigns,
      ShowcaseCards cards,
      ProgrammeSites sites,
      Messages messages,
      JsonMapper json,
      @Value("${hanza.address}") String address) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.cards = cards;
    this.sites = sites;
    this.messages = messages;
    this.json = json;
    this.address = address;
  }

  /** The common showcase. */
  ShowcasePage common(String asked, Language language) {
    var wanted = wanted(asked, language);
    var links =
        campaigns.shown().stream()
            .map(
                one ->
                    new CampaignLink(
                        one.path(),
                        ShowcaseTexts.in(one.title(), wanted, language),
                        ShowcaseTexts.in(one.text(), wanted, language)))
            .toList();
    var title = new TextView(text(language, "title"), null);
    var lede = new TextView(text(language, "lede"), null);
    return page(null, null, title, lede, links, wanted, language);
  }

  /** A campaign. */
  ShowcasePage campaign(Campaign campaign, String asked, Language language) {
    var wanted = wanted(asked, language);
    return page(
        campaign,
        sites.site(campaign.programme(), campaign.path(), language),
        ShowcaseTexts.in(campaign.title(), wanted, language),
        ShowcaseTexts.in(campaign.text(), wanted, language),
        List.of(),
        wanted,
        language);
  }

  private static String wanted(String asked, Language language) {
    return ShowcaseTexts.LANGUAGES.contains(asked) ? asked : language.tag();
  }

  private ShowcasePage page(
      @Nullable Campaign campaign,
      @Nullable Site site,
      TextView title,
      TextView text,
      List<CampaignLink> links,
      String wanted,
      Language language) {
    var entries = desk.all(campaign == null ? null : campaign.id());
    var seen = cards.of(entries, wanted, language).stream().filter(Card::seen).toList();
    var texts =
        entries.stream()
            .filter(one -> seen.stream().anyMatch(card -> card.id().equals(one.id().toString())))
            .map(ShowcaseEntry::text)
            .toList();
    return new ShowcasePage(
        site,
        campaign == null ? "/showcase" : campaign.path(),
        title,
        text,
        languages(texts, wanted, language),
        links,
        seen,
        jsonLd(title, seen, wanted, language));
  }

  private List<LanguageLink> languages(
      List<LocalizedText> texts, String wanted, Language language) {
    return ShowcaseTexts.LANGUAGES.stream()
        .filter(tag -> texts.stream().anyMatch(one -> one.exactly(tag).isPresent()))
        .map(
            tag ->
                new LanguageLink(
                    tag,
                    ShowcaseTexts.ownName(tag),
                    messages.text(
                        language,
                        "knowledge.showcase.told",
                        "n",
                        texts.stream().filter(one -> one.exactly(tag).isPresent()).count(),
                        "all",
                        texts.size()),
                    tag.equals(wanted)))
        .toList();
  }

  private String text(Language language, String key) {
    return messages.text(language, "knowledge.showcase." + key);
  }

  private String jsonLd(TextView title, List<Card> shown, String wanted, Language language) {
    var items = new ArrayList<Map<String, Object>>();
    for (var card : shown) {
      var item = new LinkedHashMap<String, Object>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", card.title().text());
      item.put("description", card.text().text());
      item.put("url", address + "/" + language.tag() + card.path());
      if (!card.pictures().isEmpty()) {
        item.put("image", card.pictures().stream().map(this::image).toList());
      }
      items.add(item);
    }
    var list = new LinkedHashMap<String, Object>();
    list.put("@context", "https://schema.org");
    list.put("@type", "ItemList");
    list.put("name", title.text());
    list.put("inLanguage", wanted);
    list.put("itemListElement", items);
    return json.writeValueAsString(list)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private Map<String, Object> image(Picture picture) {
    var image = new LinkedHashMap<String, Object>();
    image.put("@type", "ImageObject");
    image.put("contentUrl", address + picture.src());
    image.put("caption", picture.name().text());
    image.put("creditText", picture.author());
    image.put("license", LICENCES.getOrDefault(picture.licence(), picture.licence()));
    return image;
  }
}
