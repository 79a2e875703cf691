package eu.hanza.publishing;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Texts and articles for tests. */
public final class PublishingFixtures {

  private PublishingFixtures() {}

  /** The bytes of one of the public texts. */
  public static byte[] source(String name) {
    try {
      return new ClassPathResource("publishing/" + name + ".txt").getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the public texts. */
  public static String text(String name) {
    return new String(source(name), StandardCharsets.UTF_8);
  }

  /** A text in Polish with a title and a body. */
  public static ArticleText aText(String title, String body) {
    return ArticleText.of(LocalizedText.pl(title), LocalizedText.EMPTY, LocalizedText.pl(body));
  }

  /** A draft of news. */
  public static ArticleId aDraft(NewsDesk desk, ProgrammeId programme, ArticleText text) {
    return desk.draft(Actor.SYSTEM, ArticleKind.NEWS, programme, null, text);
  }

  /** Published news. */
  public static ArticleId aPublishedArticle(
      NewsDesk desk, ProgrammeId programme, ArticleText text) {
    var id = aDraft(desk, programme, text);
    if (!(desk.publish(Actor.SYSTEM, id) instanceof PublishResult.Published)) {
      throw new AssertionError("Not published: " + text);
    }
    return id;
  }
}
