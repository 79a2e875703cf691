package eu.hanza.partnering.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Ids;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.partnering.DismissalReason;
import eu.hanza.partnering.Dismissals;
import eu.hanza.partnering.ListingId;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is proposed to those who speak for an organisation, and what they put aside. */
@Pages
class PartnersController {

  static final String PATH = "/my/partners";

  private final PartnerPages pages;
  private final Dismissals dismissals;

  PartnersController(PartnerPages pages, Dismissals dismissals) {
    this.pages = pages;
    this.dismissals = dismissals;
  }

  @GetMapping(PATH)
  String show(
      Actor actor,
      @RequestParam(defaultValue = "") String organisation,
      Language language,
      Model model) {
    actor.who();
    model.addAttribute("page", pages.page(actor, organisation, language));
    return "partnering/partners";
  }

  @PostMapping(PATH + "/aside")
  String putAside(
      Actor actor,
      @RequestParam String organisation,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "") String listing,
      @RequestParam DismissalReason reason,
      Language language,
      RedirectAttributes next) {
    var own = OrganisationId.of(organisation);
    if (listing.isEmpty()) {
      dismissals.putAside(actor, own, OrganisationId.of(other), reason);
    } else {
      dismissals.putAside(actor, own, ListingId.of(listing), reason);
    }
    Notice.done(next, "partnering.aside.done");
    return to(language, own);
  }

  @PostMapping(PATH + "/back")
  String takeBack(
      Actor actor,
      @RequestParam String organisation,
      @RequestParam String subject,
      Language language,
      RedirectAttributes next) {
    var own = OrganisationId.of(organisation);
    dismissals.takeBack(actor, own, Ids.uuid(subject));
    Notice.done(next, "partnering.aside.back.done");
    return to(language, own);
  }

  private static String to(Language language, OrganisationId organisation) {
    return "redirect:/" + language.tag() + PATH + "?organisation=" + organisation;
  }
}
