package eu.hanza.knowledge.showcase;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the coordinators of a programme keep its campaigns. */
@Service
@Transactional
class CampaignDesk {

  private static final int TEXT = 1000;

  private final Campaigns campaigns;
  private final ShowcaseShelf shelf;
  private final History history;

  CampaignDesk(Campaigns campaigns, ShowcaseShelf shelf, History history) {
    this.campaigns = campaigns;
    this.shelf = shelf;
    this.history = history;
  }

  /** Begins a campaign, which nobody else sees yet; tells where it is, or why not. */
  Result begin(Actor by, ProgrammeId programme, LocalizedText title, LocalizedText text) {
    by.must(by.coordinates(programme), "begin a campaign");
    var refusals = refusals(title, text);
    if (!refusals.isEmpty()) {
      return new Result(null, refusals);
    }
    var campaign =
        campaigns.save(
            new Campaign(CampaignId.next(), programme, free(title), title, text, false, 0));
    history.note(Line.of("knowledge.history.campaign.begun", by.person(), campaign.id()));
    return new Result(campaign.id(), List.of());
  }

  /** A campaign that was begun, or the reasons why none was. */
  record Result(@Nullable CampaignId id, List<Refusal> refusals) {}

  private Slug free(LocalizedText title) {
    var wanted = Slug.of(title.in(Language.PL).text());
    var slug = wanted;
    for (var number = 2; campaigns.existsBySlug(slug); number++) {
      slug = Slug.of(wanted.value() + " " + number);
    }
    return slug;
  }

  private static List<Refusal> refusals(LocalizedText title, LocalizedText text) {
    var refusals = new ArrayList<Refusal>();
    ShowcaseTexts.check(refusals, "title", title, ShowcaseDesk.TITLE);
    ShowcaseTexts.check(refusals, "text", text, TEXT);
    return refusals;
  }

  /** Says something else of a campaign, shows it to everybody, or hides it with its files. */
  List<Refusal> change(
      Actor by, CampaignId id, LocalizedText title, LocalizedText text, boolean shown) {
    var campaign = own(by, id);
    var refusals = refusals(title, text);
    if (refusals.isEmpty()) {
      campaigns.save(campaign.say(title, text, shown));
      shelf.follow(id, shown);
      history.note(
          Line.of("knowledge.history.campaign.changed", by.person(), id)
              .changed("shown", campaign.shown(), shown));
    }
    return refusals;
  }

  /** A campaign, for those who keep it. */
  @Transactional(readOnly = true)
  Campaign own(Actor by, CampaignId id) {
    var campaign =
        campaigns.findById(id).orElseThrow(() -> new NotFoundException("campaign " + id));
    by.must(by.coordinates(campaign.programme()), "keep the campaign " + id);
    return campaign;
  }

  /** A campaign that everybody sees. */
  @Transactional(readOnly = true)
  Optional<Campaign> shown(String slug) {
    return campaigns.findBySlug(Slug.of(slug)).filter(Campaign::shown);
  }

  /** All campaigns that everybody sees. */
  @Transactional(readOnly = true)
  List<Campaign> shown() {
    return campaigns.findAllByOrderBySlug().stream().filter(Campaign::shown).toList();
  }

  /** All campaigns that somebody keeps. */
  @Transactional(readOnly = true)
  List<Campaign> kept(Actor by) {
    return campaigns.findAllByOrderBySlug().stream()
        .filter(one -> by.coordinates(one.programme()))
        .toList();
  }
}
