package eu.hanza.forms.web;

import eu.hanza.forms.AnswerComments;
import eu.hanza.forms.Filling;
import eu.hanza.forms.stored.Comments.Comment;
import eu.hanza.forms.view.Section;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Option;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes what a page shows of the comments on a draft. */
@Component
class CommentPages {

  private final AnswerComments comments;
  private final FillPages fill;
  private final Respondents respondents;

  CommentPages(AnswerComments comments, FillPages fill, Respondents respondents) {
    this.comments = comments;
    this.fill = fill;
    this.respondents = respondents;
  }

  CommentsView view(HttpServletRequest request, Filling filling, Language language) {
    return view(request, filling, "", "", FormErrors.NONE, language);
  }

  CommentsView view(
      HttpServletRequest request,
      Filling filling,
      String section,
      String words,
      FormErrors errors,
      Language language) {
    var all = comments.of(respondents.of(request), filling.response().id());
    var sections = Section.of(filling.checked().definition());
    var titles =
        sections.stream()
            .collect(
                Collectors.toMap(
                    one -> String.valueOf(one.number()),
                    one -> fill.title(filling, one, language)));
    var options =
        sections.stream()
            .map(one -> String.valueOf(one.number()))
            .map(number -> new Option(number, titles.getOrDefault(number, number)))
            .toList();
    return new CommentsView(
        said(all, titles, filling, language),
        filling.response().isDraft(),
        sections.size() > 1 ? options : List.of(),
        section,
        words,
        errors);
  }

  private List<CommentsView.Said> said(
      List<Comment> all, Map<String, String> titles, Filling filling, Language language) {
    Map<PersonId, String> names =
        fill.names(
            all.stream()
                .flatMap(one -> Optional.ofNullable(one.person()).stream())
                .collect(Collectors.toSet()));
    return all.stream()
        .map(
            one ->
                new CommentsView.Said(
                    fill.who(one.person(), names, language),
                    FillPages.moment(one.at(), filling, language),
                    titles.getOrDefault(one.section(), ""),
                    one.words()))
        .toList();
  }
}
