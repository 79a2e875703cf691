package eu.hanza.knowledge.showcase;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The showcase and its campaigns, for everybody. */
@Pages
class ShowcaseController {

  private final CampaignDesk campaigns;
  private final ShowcasePages pages;

  ShowcaseController(CampaignDesk campaigns, ShowcasePages pages) {
    this.campaigns = campaigns;
    this.pages = pages;
  }

  @GetMapping("/showcase")
  String show(@RequestParam(defaultValue = "") String in, Language language, Model model) {
    model.addAttribute("page", pages.common(in, language));
    return "knowledge/showcase";
  }

  @GetMapping("/showcase/{slug}")
  String campaign(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String in,
      Language language,
      Model model) {
    var campaign =
        campaigns.shown(slug).orElseThrow(() -> new NotFoundException("campaign " + slug));
    model.addAttribute("page", pages.campaign(campaign, in, language));
    return "knowledge/showcase";
  }
}
