package eu.hanza.projects.practices.web;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.knowledge.PracticeDirectory;
import eu.hanza.knowledge.PracticeSummary;
import eu.hanza.projects.ProjectPart;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.practices.Reuse;
import eu.hanza.projects.practices.ReuseBook;
import eu.hanza.projects.practices.web.ReusedView.Row;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Part;
import eu.hanza.shell.spi.TextView;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the practices that projects use, on their pages and at their desks. */
@Component
class ReusedPages implements ProjectPart {

  private final ReuseBook book;
  private final PracticeDirectory practices;
  private final Messages messages;

  ReusedPages(ReuseBook book, PracticeDirectory practices, Messages messages) {
    this.book = book;
    this.practices = practices;
    this.messages = messages;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Part> onPage(ProjectSummary project, Language language) {
    var view = view(project, "", language);
    return view.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("projects/_reused", view));
  }

  @Override
  public Optional<Part> onDesk(ProjectSummary project, Language language) {
    return Optional.of(
        Part.of("projects/_reused", view(project, base(project) + "/practices", language)));
  }

  static String base(ProjectSummary project) {
    return "/office/projects/" + project.id();
  }

  /** What a project uses; readers see published practices alone. */
  private ReusedView view(ProjectSummary project, String edit, Language language) {
    var reuses = book.of(project.id());
    var known = practices.summaries(reuses.stream().map(Reuse::practice).toList());
    var rows =
        reuses.stream()
            .filter(reuse -> !edit.isEmpty() || isPublic(known.get(reuse.practice())))
            .flatMap(
                reuse ->
                    Optional.ofNullable(known.get(reuse.practice())).stream()
                        .map(practice -> row(reuse, practice, language)))
            .toList();
    return new ReusedView(text(language, "heading", "n", rows.size()), edit, rows);
  }

  private static boolean isPublic(@Nullable PracticeSummary practice) {
    return practice != null && practice.state().isPublished();
  }

  private Row row(Reuse reuse, PracticeSummary practice, Language language) {
    return new Row(
        practice.id().toString(),
        TextView.of(practice.title(), language),
        isPublic(practice) ? practice.path() : "",
        text(language, "stage." + reuse.stage()) + " · " + Formats.of(language).date(reuse.since()),
        TextView.of(reuse.changed(), language));
  }

  private String text(Language language, String key, Object... values) {
    return messages.text(language, "projects.reuse." + key, values);
  }

  /** The page of those who keep a project, with what was typed. */
  ReusedPage page(
      ProjectSummary project,
      String practice,
      String stage,
      Map<String, String> changed,
      FormErrors errors,
      Language language) {
    return new ReusedPage(
        project.project().name(language).text(),
        base(project) + "/practices",
        base(project),
        view(project, base(project) + "/practices", language),
        book.offered(project.id()).stream()
            .map(one -> new Option(one.id().toString(), one.title().in(language).text()))
            .toList(),
        ReuseBook.STAGES.stream()
            .map(one -> new Option(one.name(), text(language, "stage." + one)))
            .toList(),
        practice,
        stage,
        changed,
        errors);
  }
}
