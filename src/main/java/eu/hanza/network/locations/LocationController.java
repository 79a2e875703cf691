package eu.hanza.network.locations;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Locations, creative businesses and cooperations, for everybody. */
@Pages
class LocationController {

  private final LocationPages pages;

  LocationController(LocationPages pages) {
    this.pages = pages;
  }

  @GetMapping("/locations")
  String all(Language language, Model model) {
    model.addAttribute("page", pages.all(language));
    return "network/locations";
  }

  @GetMapping("/locations/{slug}")
  String one(@PathVariable String slug, Language language, Model model) {
    model.addAttribute("page", pages.location(slug, language));
    return "network/location";
  }

  @GetMapping("/studios")
  String studios(
      @RequestParam(defaultValue = "") String location,
      @RequestParam(defaultValue = "") String network,
      Language language,
      Model model) {
    model.addAttribute("page", pages.studios(location, network, language));
    return "network/studios";
  }

  @GetMapping("/cooperations/{slug}")
  String cooperation(@PathVariable String slug, Language language, Model model) {
    model.addAttribute("page", pages.cooperation(slug, language));
    return "network/cooperation";
  }
}
