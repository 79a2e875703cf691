package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.publishing.ArticleDetails;
import eu.hanza.publishing.spi.ArticleProjects;
import eu.hanza.publishing.spi.ArticleProjects.Subject;
import eu.hanza.publishing.web.AboutView.AreaTick;
import eu.hanza.publishing.web.ArticlePage.ProjectView;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.TextView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What articles are about: areas of their programmes, and projects. */
@Component
record Subjects(
    ProgrammeDirectory programmes, ObjectProvider<ArticleProjects> projects, Clock clock) {

  List<Subject> namedBy(Actor actor) {
    return projects.stream().flatMap(module -> module.namedBy(actor).stream()).toList();
  }

  /** What may be chosen, and what is. */
  AboutView choices(ArticleDetails article, Actor actor, Words words) {
    var programme = article.summary().programme();
    var areas = programme == null ? List.<Area>of() : programmes.areas(programme);
    var ticks =
        areas.stream()
            .filter(area -> offers(article, area))
            .map(
                area ->
                    new AreaTick(
                        area.id().toString(),
                        words.speak(area.name()),
                        article.areas().contains(area.id())))
            .toList();
    return new AboutView(ticks, project(article, actor, words));
  }

  /** Areas of today, and an ended one that the article names already. */
  private boolean offers(ArticleDetails article, Area area) {
    return area.isValidOn(LocalDate.now(clock)) || article.areas().contains(area.id());
  }

  private @Nullable FieldView project(ArticleDetails article, Actor actor, Words words) {
    var options =
        namedBy(actor).stream()
            .map(one -> new Option(one.id().toString(), words.speak(one.title())))
            .toList();
    var chosen = Objects.toString(article.summary().project(), "");
    return options.isEmpty()
        ? null
        : FieldView.choice("project", words.t("office.field.project"), chosen, options).orNothing();
  }

  /** The areas of an article, in the order of its programme's. */
  List<TextView> areas(ArticleDetails article, Language language) {
    var programme = article.summary().programme();
    if (programme == null || article.areas().isEmpty()) {
      return List.of();
    }
    return programmes.areas(programme).stream()
        .filter(area -> article.areas().contains(area.id()))
        .map(area -> TextView.of(area.name(), language))
        .toList();
  }

  /** The project of an article; null if it has none that everybody may see. */
  @Nullable ProjectView project(ArticleDetails article, Language language) {
    var id = article.summary().project();
    return id == null
        ? null
        : projects.stream()
            .flatMap(module -> module.published(id).stream())
            .findFirst()
            .map(one -> new ProjectView(TextView.of(one.title(), language), one.path()))
            .orElse(null);
  }
}
