package eu.hanza.events.series;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.shell.spi.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of series. */
@Pages
class SeriesController {

  private final SeriesDirectory directory;
  private final SeriesPages pages;

  SeriesController(SeriesDirectory directory, SeriesPages pages) {
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/series/{slug}")
  String show(@PathVariable String slug, Language language, Model model) {
    var series = directory.find(slug).orElseThrow(() -> new NotFoundException("series " + slug));
    model.addAttribute("page", pages.page(series, language));
    return "events/series";
  }
}
