package eu.hanza.publishing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The news and the pages. */
interface Articles extends Repository<Article, ArticleId> {

  Article save(Article article);

  Optional<Article> findById(ArticleId id);

  List<Article> findByIdIn(Collection<ArticleId> ids);
}
