package eu.hanza.publishing.web;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.programmes.spi.ProgrammePage;
import eu.hanza.programmes.spi.ProgrammeSection;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.Profiles;
import eu.hanza.publishing.web.LatestNews.ProfileRow;
import eu.hanza.shell.spi.HomeSection;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The latest news on the first pages of programmes and of the installation. */
@Component
class NewsInPages implements ProgrammeSection, ProgrammePage {

  private static final int LATEST = 3;

  private final NewsDirectory news;
  private final ProgrammeDirectory programmes;
  private final Profiles profiles;
  private final ArticleViews views;

  NewsInPages(
      NewsDirectory news, ProgrammeDirectory programmes, Profiles profiles, ArticleViews views) {
    this.news = news;
    this.programmes = programmes;
    this.profiles = profiles;
    this.views = views;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String labelKey() {
    return "publishing.news";
  }

  @Override
  public String path() {
    return "/news";
  }

  @Override
  public Optional<Part> section(ProgrammeId programme, Language language) {
    var elsewhere =
        profiles.of(programme).stream()
            .map(one -> new ProfileRow(one.label().in(language).text(), one.address()))
            .toList();
    return part(programme, programmes.get(programme).path() + "/news", elsewhere, language);
  }

  private Optional<Part> part(
      @Nullable ProgrammeId programme, String all, List<ProfileRow> elsewhere, Language language) {
    var latest = views.rows(news.news(programme, 1, LATEST).items(), language);
    return latest.isEmpty() && elsewhere.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("publishing/_latest", new LatestNews(latest, all, elsewhere)));
  }

  /** The latest news of all programmes on the installation's first page. */
  @Component
  static class OnHome implements HomeSection {

    private final NewsInPages latest;

    OnHome(NewsInPages latest) {
      this.latest = latest;
    }

    @Override
    public int order() {
      return 40;
    }

    @Override
    public Optional<Part> section(Language language) {
      return latest.part(null, "/news", List.of(), language);
    }
  }
}
