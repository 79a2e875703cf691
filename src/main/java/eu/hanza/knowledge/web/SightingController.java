package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.events.spi.EditionId;
import eu.hanza.events.spi.Editions;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.knowledge.PracticeId;
import eu.hanza.knowledge.Sightings;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says in which editions practices were shown, and lists them by edition. */
@Pages
class SightingController {

  private final Sightings sightings;
  private final Editions editions;
  private final PracticeWords words;

  SightingController(Sightings sightings, Editions editions, PracticeWords words) {
    this.sightings = sightings;
    this.editions = editions;
    this.words = words;
  }

  @GetMapping("/editions/{id}/practices")
  String list(@PathVariable String id, Language language, Model model) {
    var edition =
        editions.find(EditionId.of(id)).orElseThrow(() -> new NotFoundException("edition " + id));
    var name = edition.series().in(language).text();
    model.addAttribute(
        "page",
        new EditionPracticesPage(
            edition.path(),
            name,
            words.text(language, "edition.title", "name", name, "year", "" + edition.year()),
            words.rows(sightings.in(edition.id()), language)));
    return "knowledge/edition";
  }

  @PostMapping("/my/practices/{id}/editions")
  String add(
      @PathVariable String id,
      @RequestParam String edition,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    sightings.add(actor, PracticeId.of(id), EditionId.of(edition));
    return back(id, language, next);
  }

  @PostMapping("/my/practices/{id}/editions/{edition}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable String edition,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    sightings.remove(actor, PracticeId.of(id), EditionId.of(edition));
    return back(id, language, next);
  }

  private static String back(String id, Language language, RedirectAttributes next) {
    Notice.done(next, "knowledge.my.saved");
    return "redirect:/" + language.tag() + "/my/practices/" + id;
  }
}
