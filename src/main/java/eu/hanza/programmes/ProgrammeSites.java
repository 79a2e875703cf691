package eu.hanza.programmes;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Site;
import eu.hanza.shell.spi.Site.SiteLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes the header, the navigation and the notice that all pages of a programme's site repeat. */
@Service
public class ProgrammeSites {

  private final ProgrammeDirectory directory;
  private final Cofinancing funding;
  private final ObjectProvider<ProgrammePage> pages;
  private final Messages messages;
  private final Clock clock;

  ProgrammeSites(
      ProgrammeDirectory directory,
      Cofinancing funding,
      ObjectProvider<ProgrammePage> pages,
      Messages messages,
      Clock clock) {
    this.directory = directory;
    this.funding = funding;
    this.pages = pages;
    this.messages = messages;
    this.clock = clock;
  }

  /** The site of a programme around the page at an address, given without its language. */
  public Site site(ProgrammeId programme, String currentPath, Language language) {
    return site(directory.get(programme), currentPath, language);
  }

  /** The same for a programme that is at hand. */
  public Site site(ProgrammeSummary programme, String currentPath, Language language) {
    var name = programme.name().in(language);
    return new Site(
        name.text(),
        name.language(),
        "",
        programme.path(),
        programme.accent().css(),
        links(programme, currentPath, language),
        funding.on(programme.funder(), null, language, LocalDate.now(clock)));
  }

  private List<SiteLink> links(ProgrammeSummary programme, String currentPath, Language language) {
    var first =
        new SiteLink(
            messages.text(language, "programmes.site.about"),
            programme.path(),
            currentPath.equals(programme.path()));
    var others =
        pages.stream()
            .filter(page -> page.isIn(programme.id()))
            .sorted(Comparator.comparingInt(ProgrammePage::order))
            .map(
                page ->
                    link(programme.path() + page.path(), page.labelKey(), currentPath, language));
    return Stream.concat(Stream.of(first), others).toList();
  }

  private SiteLink link(String path, String key, String currentPath, Language language) {
    var current = currentPath.equals(path) || currentPath.startsWith(path + "/");
    return new SiteLink(messages.text(language, key), path, current);
  }
}
