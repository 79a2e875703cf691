package eu.hanza.shell;

import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.HomeSection;
import eu.hanza.shell.spi.Pages;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The installation's first page. */
@Pages
class HomeController {

  private final ObjectProvider<HomeSection> sections;

  HomeController(ObjectProvider<HomeSection> sections) {
    this.sections = sections;
  }

  @GetMapping("")
  String home(Language language, Model model) {
    var parts =
        sections.stream()
            .sorted(Comparator.comparingInt(HomeSection::order))
            .flatMap(section -> section.section(language).stream())
            .toList();
    model.addAttribute("page", new HomePage(parts));
    return "shell/home";
  }
}
