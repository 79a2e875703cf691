package eu.hanza.publishing;

import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.ProjectId;
import eu.hanza.kernel.Slug;
import eu.hanza.programmes.AreaId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A piece of news or a page, with its pictures and documents. */
@Table(schema = "publishing", name = "article")
record Article(
    @Id ArticleId id,
    ArticleKind kind,
    @Nullable ProgrammeId programme,
    @Nullable ProjectId project,
    Slug slug,
    @Embedded.Empty ArticleText text,
    @MappedCollection(idColumn = "article", keyColumn = "position") List<AreaMark> areas,
    @MappedCollection(idColumn = "article", keyColumn = "position") List<Picture> pictures,
    @MappedCollection(idColumn = "article", keyColumn = "position") List<Download> downloads,
    State state,
    @Nullable Instant publishedAt,
    @Nullable Instant expiresAt,
    Instant changedAt,
    @Version int version) {

  enum State {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
  }

  /** An area of the programme that the article is about. */
  @Table(schema = "publishing", name = "article_area")
  record AreaMark(AreaId area) {}

  static Article draft(
      ArticleKind kind,
      @Nullable ProgrammeId programme,
      @Nullable ProjectId project,
      Slug slug,
      ArticleText text,
      Instant now) {
    return new Article(
        ArticleId.next(),
        kind,
        programme,
        project,
        slug,
        text,
        List.of(),
        List.of(),
        List.of(),
        State.DRAFT,
        null,
        null,
        now,
        0);
  }

  Article say(Slug newSlug, ArticleText newText, @Nullable Instant newExpiry, Instant now) {
    return new Article(
        id,
        kind,
        programme,
        project,
        newSlug,
        newText,
        areas,
        pictures,
        downloads,
        state,
        publishedAt,
        newExpiry,
        now,
        version);
  }

  /** Publishes; what was published before keeps its first date. */
  Article publish(Instant now) {
    require(state != State.PUBLISHED, "publish");
    return in(State.PUBLISHED, publishedAt == null ? now : publishedAt, now);
  }

  /** Publishes with a date in the past, for what was published elsewhere before. */
  Article publishedOn(Instant then, Instant now) {
    return in(State.PUBLISHED, then, now);
  }

  Article withdraw(Instant now) {
    require(state == State.PUBLISHED, "withdraw");
    return in(State.WITHDRAWN, publishedAt, now);
  }

  private void require(boolean may, String verb) {
    if (!may) {
      throw new IllegalStateException("An article that is " + state + " cannot " + verb);
    }
  }

  private Article in(State next, @Nullable Instant published, Instant now) {
    return new Article(
        id, kind, programme, project, slug, text, areas, pictures, downloads, next, published,
        expiresAt, now, version);
  }

  Set<AreaId> areaSet() {
    return areas.stream().map(AreaMark::area).collect(Collectors.toUnmodifiableSet());
  }

  Article tellOf(@Nullable ProjectId newProject) {
    return new Article(
        id,
        kind,
        programme,
        newProject,
        slug,
        text,
        areas,
        pictures,
        downloads,
        state,
        publishedAt,
        expiresAt,
        changedAt,
        version);
  }

  Article about(List<AreaId> chosen) {
    return with(chosen.stream().map(AreaMark::new).toList(), pictures, downloads);
  }

  Article with(Picture picture) {
    var next = new ArrayList<>(pictures);
    next.removeIf(one -> one.id().equals(picture.id()));
    next.add(picture);
    return with(areas, next, downloads);
  }

  Article without(PictureId picture) {
    var rest = pictures.stream().filter(one -> !one.id().equals(picture)).toList();
    return with(areas, rest, downloads);
  }

  Article with(Download download) {
    var next = new ArrayList<>(downloads);
    next.add(download);
    return with(areas, pictures, next);
  }

  Article without(DownloadId download) {
    var rest = downloads.stream().filter(one -> !one.id().equals(download)).toList();
    return with(areas, pictures, rest);
  }

  private Article with(
      List<AreaMark> newAreas, List<Picture> newPictures, List<Download> newDownloads) {
    return new Article(
        id,
        kind,
        programme,
        project,
        slug,
        text,
        newAreas,
        newPictures,
        newDownloads,
        state,
        publishedAt,
        expiresAt,
        changedAt,
        version);
  }
}
