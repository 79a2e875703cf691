package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of programmes and of the funds behind them. */
@Pages
class ProgrammesController {

  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;
  private final ProgrammeHomes homes;

  ProgrammesController(
      ProgrammeDirectory programmes, FunderDirectory funders, ProgrammeHomes homes) {
    this.programmes = programmes;
    this.funders = funders;
    this.homes = homes;
  }

  @GetMapping("/programmes")
  String list(Language language, Model model) {
    model.addAttribute("page", ProgrammesPage.of(programmes.published(), language));
    return "programmes/programmes";
  }

  @GetMapping("/programmes/funders")
  String funders(Language language, Model model) {
    model.addAttribute("page", FundersPage.of(funders.trees(), language));
    return "programmes/funders";
  }

  @GetMapping("/{programme}")
  String home(@PathVariable String programme, Actor actor, Language language, Model model) {
    var found = programmes.visible(programme, actor);
    model.addAttribute("page", homes.page(found, language));
    return "programmes/home";
  }
}
