package eu.hanza.publishing;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The news and the pages. */
interface Articles extends Repository<Article, ArticleId> {

  Article save(Article article);

  Optional<Article> findById(ArticleId id);
}
