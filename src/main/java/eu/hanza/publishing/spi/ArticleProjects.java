package eu.hanza.publishing.spi;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProjectId;
import java.util.List;
import java.util.Optional;

/** The projects of which articles may tell, from the module that keeps them. */
public interface ArticleProjects {

  /** The projects that the actor may name in an article, by title. */
  List<Subject> namedBy(Actor actor);

  /** The project with this id, if everybody may see it. */
  Optional<Subject> published(ProjectId id);

  /**
   * A project as an article names it.
   *
   * @param id its id
   * @param title its title
   * @param path the address of its page, without the language
   */
  record Subject(ProjectId id, LocalizedText title, String path) {}
}
