package eu.hanza.publishing;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param id the id
 * @param kind what it is
 * @param programme whose it is; null for the installation's own
 * @param project the project it tells of; null for none
 * @param path its address, without the language
 * @param title its title
 * @param lead what it is about
 * @param topics its key words
 * @param publishedAt when it was published; null for a draft
 * @param expiresAt when it ends; null for never
 * @param changedAt when it was changed last
 * @param published whether it is published, expired or not
 */
public record ArticleSummary(
    ArticleId id,
    ArticleKind kind,
    @Nullable ProgrammeId programme,
    @Nullable ProjectId project,
    String path,
    LocalizedText title,
    LocalizedText lead,
    List<String> topics,
    @Nullable Instant publishedAt,
    @Nullable Instant expiresAt,
    Instant changedAt,
    boolean published) {

  /** Whether everybody may read it at a moment. */
  public boolean isPublicAt(Instant moment) {
    return published
        && publishedAt != null
        && !publishedAt.isAfter(moment)
        && (expiresAt == null || expiresAt.isAfter(moment));
  }

  /** The same article on a programme's site. */
  ArticleSummary below(String site) {
    return new ArticleSummary(
        id,
        kind,
        programme,
        project,
        site + path,
        title,
        lead,
        topics,
        publishedAt,
        expiresAt,
        changedAt,
        published);
  }
}
