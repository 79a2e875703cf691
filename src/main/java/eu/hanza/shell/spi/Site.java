package eu.hanza.shell.spi;

import java.util.List;

/**
 * The site of one programme or event inside the frame: a header that every one of its pages
 * repeats, its own navigation and its own accent.
 *
 * @param name the site's name
 * @param nameLanguage BCP 47 tag of the language of the name
 * @param line a line below the name, such as date and place; may be empty
 * @param path the site's first page, without the language
 * @param accent a name of the checked palette: teal, violet, ochre, blue, plum
 * @param links the site's navigation
 * @param funding the co-financing notice for the foot of each page
 */
public record Site(
    String name,
    String nameLanguage,
    String line,
    String path,
    String accent,
    List<SiteLink> links,
    Funding funding) {

  /** Makes the links unchangeable. */
  public Site {
    links = List.copyOf(links);
  }

  /**
   * A link of the site's navigation.
   *
   * @param label its words
   * @param path its address without the language
   * @param current whether the reader is there
   */
  public record SiteLink(String label, String path, boolean current) {}
}
