package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.showcase.ShowcaseDesk.Chosen;
import eu.hanza.knowledge.showcase.ShowcaseShelf.Brought;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Demonstration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A campaign of the demonstration, with studios, a work and pictures that were drawn for it. */
@Component
@ConditionalOnProperty("hanza.demo")
class ShowcaseDemonstration implements Demonstration {

  private static final String FOLDER = "demo/knowledge/";
  private static final String AUTHOR = "Hanza";

  private final ShowcaseDesk desk;
  private final CampaignDesk campaigns;
  private final ShowcaseShelf shelf;
  private final ProgrammeDirectory programmes;
  private final OrganisationFinder finder;
  private final OrganisationDirectory organisations;
  private final JsonMapper json;

  ShowcaseDemonstration(
      ShowcaseDesk desk,
      CampaignDesk campaigns,
      ShowcaseShelf shelf,
      ProgrammeDirectory programmes,
      OrganisationFinder finder,
      OrganisationDirectory organisations,
      JsonMapper json) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.shelf = shelf;
    this.programmes = programmes;
    this.finder = finder;
    this.organisations = organisations;
    this.json = json;
  }

  /** A campaign as the file of the demonstration holds it. */
  record CampaignFile(
      String programme,
      Map<String, String> title,
      Map<String, String> text,
      List<EntryFile> entries) {}

  /** An entry of it. */
  record EntryFile(
      String organisation,
      boolean work,
      Map<String, String> title,
      Map<String, String> text,
      List<PictureFile> files) {}

  /** A picture or material of an entry. */
  record PictureFile(String file, boolean picture, Map<String, String> name, String licence) {}

  @Override
  public int order() {
    return 65;
  }

  @Override
  public void load() {
    try (var in = new ClassPathResource(FOLDER + "showcase.json").getInputStream()) {
      load(json.readValue(in, CampaignFile.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(CampaignFile file) {
    var programme = programmes.withSlug(file.programme()).orElseThrow().id();
    var title = new LocalizedText(file.title());
    var text = new LocalizedText(file.text());
    var begun = campaigns.begin(Actor.SYSTEM, programme, title, text);
    var campaign = begun.id();
    if (campaign == null) {
      throw new IllegalStateException(begun.refusals().toString());
    }
    file.entries().forEach(one -> load(campaign, one));
    mustBeEmpty(campaigns.change(Actor.SYSTEM, campaign, title, text, true));
  }

  private void load(CampaignId campaign, EntryFile file) {
    if (finder.find(file.organisation()) instanceof Found.One(var id)) {
      var path = organisations.get(id).path();
      var title = new LocalizedText(file.title());
      var text = new LocalizedText(file.text());
      var chosen = new Chosen(campaign, path, file.work(), title, text, true);
      mustBeEmpty(desk.add(Actor.SYSTEM, chosen));
      var entry = desk.all(campaign).getLast();
      file.files().forEach(one -> attach(entry.id(), one));
    }
  }

  private void attach(EntryId entry, PictureFile file) {
    var brought =
        new Brought(file.picture(), new LocalizedText(file.name()), AUTHOR, file.licence());
    try (var in = new ClassPathResource(FOLDER + "showcase/" + file.file()).getInputStream()) {
      mustBeEmpty(shelf.attach(Actor.SYSTEM, entry, new Upload(file.file(), in), brought));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mustBeEmpty(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new IllegalStateException(refusals.toString());
    }
  }
}
