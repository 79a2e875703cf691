package eu.hanza.publishing;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses of articles: each is free when it is given, and none is ever lost. */
@Component
class Slugs {

  private final JdbcClient database;

  Slugs(JdbcClient database) {
    this.database = database;
  }

  /** The wanted slug, or the first free one after it. */
  Slug free(@Nullable ProgrammeId programme, ArticleKind kind, String wanted, ArticleId self) {
    var base = Slug.of(wanted);
    var slug = base;
    for (int number = 2; isTaken(programme, kind, slug, self); number++) {
      var end = "-" + number;
      var most = Math.min(base.value().length(), Slug.LONGEST - end.length());
      slug = new Slug(base.value().substring(0, most).replaceAll("-+$", "") + end);
    }
    return slug;
  }

  private boolean isTaken(
      @Nullable ProgrammeId programme, ArticleKind kind, Slug slug, ArticleId self) {
    return slug.value().equals("new")
        || database
            .sql(
                """
                select exists (
                  select 1 from publishing.article
                  where programme is not distinct from :programme::uuid and kind = :kind
                    and slug = :slug and id <> :self
                  union all
                  select 1 from publishing.old_slug
                  where programme is not distinct from :programme::uuid and kind = :kind
                    and slug = :slug and article <> :self)
                """)
            .param("programme", value(programme))
            .param("kind", kind.name())
            .param("slug", slug.value())
            .param("self", self.value())
            .query(Boolean.class)
            .single();
  }

  /** Remembers an address that an article leaves. */
  void leave(Article article) {
    database
        .sql(
            """
            insert into publishing.old_slug (programme, kind, slug, article)
            values (:programme, :kind, :slug, :article) on conflict do nothing
            """)
        .param("programme", value(article.programme()))
        .param("kind", article.kind().name())
        .param("slug", article.slug().value())
        .param("article", article.id().value())
        .update();
  }

  private static @Nullable UUID value(@Nullable ProgrammeId programme) {
    return programme == null ? null : programme.value();
  }
}
