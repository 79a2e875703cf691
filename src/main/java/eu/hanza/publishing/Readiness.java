package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What must be completed before an article is published: link words, alternative texts. */
final class Readiness {

  private Readiness() {}

  static List<Refusal> missing(ArticleText text, List<Picture> pictures) {
    var missing = new ArrayList<Refusal>();
    if (text.title().isEmpty()) {
      missing.add(Refusal.of("publishing.publish.title").at("title.pl"));
    }
    links(missing, "lead", text.lead());
    links(missing, "body", text.body());
    links(missing, "more", text.more());
    for (var picture : pictures) {
      if (picture.isUndescribed()) {
        missing.add(Refusal.of("publishing.publish.picture").at("alt-" + picture.id()));
      }
    }
    return missing;
  }

  private static void links(List<Refusal> missing, String field, LocalizedText text) {
    text.byLanguage()
        .forEach(
            (language, words) -> {
              for (var link : LinkHints.of(words)) {
                missing.add(refusal(link).at("link-" + field + "-" + language));
              }
            });
  }

  private static Refusal refusal(FoundLink link) {
    var key = link.isBroken() ? "publishing.publish.broken" : "publishing.publish.link";
    return Refusal.of(key, Map.of("text", link.text(), "proposal", link.proposal()));
  }
}
