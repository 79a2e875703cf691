package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** At most three articles belong to another, and each of them is public. */
class RelatedArticlesTests {

  private static final Instant NOW = Instant.parse("2022-10-11T14:30:00Z");
  private static final ProgrammeId PIM = ProgrammeId.next();

  private final ArticleSummary article = news("Tydzień Regionów", 0, true, null, "sieci, miasta");

  @Test
  @Tag("S2.21")
  void choosesThreeByTopicThenByRecency() {
    var sameTopics = news("Sieci miast", 90, true, null, "miasta, sieci");
    var recent = news("Wczoraj", 1, true, null, "");
    var older = news("Tydzień temu", 7, true, null, "");
    var oldest = news("Rok temu", 365, true, null, "");

    assertThat(
            RelatedArticles.of(article, List.of(oldest, older, article, recent, sameTopics), NOW))
        .containsExactly(sameTopics, recent, older);
  }

  @Test
  @Tag("S2.21")
  void leavesOutItselfTheUnpublishedAndTheExpired() {
    var draft = news("Szkic", 1, false, null, "miasta");
    var expired = news("Po terminie", 9, true, NOW.minusSeconds(1), "miasta");
    var future = news("Jutro", -1, true, null, "miasta");
    var first = news("Jeden", 1, true, null, "");
    var second = news("Dwa", 2, true, NOW.plusSeconds(1), "");

    assertThat(
            RelatedArticles.of(
                article, List.of(article, draft, expired, future, second, first), NOW))
        .containsExactly(first, second);
    assertThat(RelatedArticles.of(article, List.of(article, draft, expired), NOW)).isEmpty();
  }

  private static ArticleSummary news(
      String title,
      int daysAgo,
      boolean published,
      @org.jspecify.annotations.Nullable Instant until,
      String topics) {
    var at = NOW.minus(Duration.ofDays(daysAgo));
    return new ArticleSummary(
        ArticleId.next(),
        ArticleKind.NEWS,
        PIM,
        null,
        "/pim/news/x",
        LocalizedText.pl(title),
        LocalizedText.EMPTY,
        topics.isEmpty() ? List.of() : List.of(topics.split(", ")),
        at,
        until,
        at,
        published);
  }
}
