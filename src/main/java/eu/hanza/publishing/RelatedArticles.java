package eu.hanza.publishing;

import eu.hanza.kernel.NormalisedText;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Chooses the articles that belong to another: by topic, by programme, by recency (S2.21). */
final class RelatedArticles {

  private static final int MOST = 3;

  private RelatedArticles() {}

  /** At most three, the closest first; never the article itself, nor one that is not public. */
  static List<ArticleSummary> of(
      ArticleSummary article, Collection<ArticleSummary> candidates, Instant now) {
    return candidates.stream()
        .filter(one -> !one.id().equals(article.id()) && one.isPublicAt(now))
        .filter(one -> closeness(article, one) > 0)
        .sorted(
            Comparator.comparingLong((ArticleSummary one) -> closeness(article, one))
                .thenComparing(one -> Objects.requireNonNull(one.publishedAt()))
                .reversed())
        .limit(MOST)
        .toList();
  }

  private static long closeness(ArticleSummary one, ArticleSummary other) {
    var topics = one.topics().stream().map(NormalisedText::fold).collect(Collectors.toSet());
    var shared = other.topics().stream().map(NormalisedText::fold).filter(topics::contains).count();
    var sameProgramme = one.programme() != null && one.programme().equals(other.programme());
    return 2 * shared + (sameProgramme ? 1 : 0);
  }
}
