package eu.hanza.partnering.partnerships.web;

import eu.hanza.kernel.Language;
import eu.hanza.partnering.partnerships.PartnershipDirectory;
import eu.hanza.partnering.partnerships.PartnershipKind;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pager;
import eu.hanza.shell.spi.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Partnerships for readers. */
@Pages
class PartnershipController {

  private static final int SIZE = 20;

  private final PartnershipDirectory directory;
  private final PartnershipWords words;

  PartnershipController(PartnershipDirectory directory, PartnershipWords words) {
    this.directory = directory;
    this.words = words;
  }

  @GetMapping("/partnerships")
  String list(
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page,
      Language language,
      Model model) {
    var asked =
        Arrays.stream(PartnershipKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    var found = directory.list(asked.orElse(null), page, SIZE);
    var base =
        "/"
            + language.tag()
            + "/partnerships?"
            + asked.map(one -> "kind=" + one + "&").orElse("")
            + "page=";
    model.addAttribute(
        "page",
        new PartnershipsPage(
            kinds(language),
            asked.map(Enum::name).orElse(""),
            words.text(language, "partnering.partnership.count", "n", found.total()),
            words.rows(found.items(), language),
            Pager.of(found, number -> base + number)));
    return "partnering/partnerships";
  }

  private List<Option> kinds(Language language) {
    return Arrays.stream(PartnershipKind.values())
        .map(one -> new Option(one.name(), words.text(language, one.key())))
        .toList();
  }

  @GetMapping("/partnerships/{slug}")
  String show(@PathVariable String slug, Language language, Model model) {
    var partnership = directory.get(slug);
    var successor = directory.successor(partnership).orElse(null);
    model.addAttribute("page", words.page(partnership, successor, null, language));
    return "partnering/partnership";
  }
}
