package eu.hanza.publishing;

import eu.hanza.programmes.AreaId;
import java.util.List;

/**
 * A whole article.
 *
 * @param summary what lists show of it
 * @param slug its part of the address
 * @param text what it says
 * @param areas the areas that it is about
 * @param pictures its pictures
 * @param downloads its documents
 * @param withdrawn whether it was published and is not any more
 */
public record ArticleDetails(
    ArticleSummary summary,
    String slug,
    ArticleText text,
    List<AreaId> areas,
    List<Picture> pictures,
    List<Download> downloads,
    boolean withdrawn) {

  /** Makes the lists unchangeable. */
  public ArticleDetails {
    areas = List.copyOf(areas);
    pictures = List.copyOf(pictures);
    downloads = List.copyOf(downloads);
  }
}
