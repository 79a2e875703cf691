package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.NewsDirectory;

/** Lets only its editors at an article. */
final class OfficeArticles {

  private OfficeArticles() {}

  static ArticleId mine(NewsDirectory news, String id, Actor actor) {
    var article = ArticleId.of(id);
    var programme = news.get(article).summary().programme();
    var may = programme == null ? actor.isAdministrator() : actor.edits(programme);
    actor.must(may, "edit article " + id);
    return article;
  }
}
