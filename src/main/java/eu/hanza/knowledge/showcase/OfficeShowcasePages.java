package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.knowledge.showcase.EntryPage.FileRow;
import eu.hanza.knowledge.showcase.EntryPage.TypedFile;
import eu.hanza.knowledge.showcase.OfficeShowcasePage.Kept;
import eu.hanza.knowledge.showcase.OfficeShowcasePage.Shelf;
import eu.hanza.knowledge.showcase.OfficeShowcasePage.Typed;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which coordinators put the showcase together. */
@Component
class OfficeShowcasePages {

  private final ShowcaseDesk desk;
  private final CampaignDesk campaigns;
  private final ShowcaseCards cards;
  private final ShowcaseShelf shelf;
  private final ProgrammeDirectory programmes;
  private final Messages messages;

  OfficeShowcasePages(
      ShowcaseDesk desk,
      CampaignDesk campaigns,
      ShowcaseCards cards,
      ShowcaseShelf shelf,
      ProgrammeDirectory programmes,
      Messages messages) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.cards = cards;
    this.shelf = shelf;
    this.programmes = programmes;
    this.messages = messages;
  }

  OfficeShowcasePage page(
      Actor actor, @Nullable Campaign campaign, Typed typed, Language language) {
    var id = campaign == null ? null : campaign.id();
    return new OfficeShowcasePage(
        campaign == null
            ? null
            : new Kept(
                campaign.id().toString(),
                campaign.path(),
                campaign.title(),
                campaign.text(),
                campaign.shown()),
        shelves(actor, campaign, language),
        programmes.coordinatedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), one.name().in(language).text()))
            .toList(),
        cards.of(desk.all(id), language.tag(), language),
        typed);
  }

  private List<Shelf> shelves(Actor actor, @Nullable Campaign current, Language language) {
    var shelves = new ArrayList<Shelf>();
    var common = new TextView(text(language, "common"), null);
    shelves.add(new Shelf("", common, "", current == null));
    for (var one : campaigns.kept(actor)) {
      shelves.add(
          new Shelf(
              one.id().toString(),
              TextView.of(one.title(), language),
              text(language, one.shown() ? "shown" : "hidden"),
              current != null && one.id().equals(current.id())));
    }
    return shelves;
  }

  EntryPage entry(ShowcaseEntry entry, TypedFile typed, FormErrors errors, Language language) {
    return entry(entry, entry.title(), entry.text(), typed, errors, language);
  }

  EntryPage entry(
      ShowcaseEntry entry,
      LocalizedText title,
      LocalizedText text,
      TypedFile typed,
      FormErrors errors,
      Language language) {
    var missing =
        Stream.of("pl", "en")
            .filter(
                tag -> entry.text().exactly(tag).isEmpty() || entry.title().exactly(tag).isEmpty())
            .map(tag -> ShowcaseTexts.name(tag, language))
            .collect(Collectors.joining(", "));
    var files = shelf.of(List.of(entry.id())).getOrDefault(entry.id(), List.of());
    var campaign = entry.campaign();
    return new EntryPage(
        entry.id().toString(),
        campaign == null ? "/office/showcase" : "/office/showcase?campaign=" + campaign,
        entry.title().in(language).text(),
        missing,
        title,
        text,
        files.stream().map(one -> row(one, language)).toList(),
        typed,
        errors);
  }

  private FileRow row(ShowcaseFile file, Language language) {
    return new FileRow(
        file.file().id().toString(),
        file.name().in(language).text(),
        text(language, file.picture() ? "picture" : "material"),
        file.author() + ", " + file.licence());
  }

  private String text(Language language, String key) {
    return messages.text(language, "knowledge.office.showcase." + key);
  }
}
