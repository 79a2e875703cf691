package eu.hanza.forms;

import eu.hanza.forms.stored.Comments;
import eu.hanza.forms.stored.Comments.Comment;
import eu.hanza.forms.stored.StoredResponses;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who work on a draft tell each other about it; no part of the answers (F-14). */
@Service
@Transactional
public class AnswerComments {

  private static final int LONGEST = 2000;

  private final FormBook book;
  private final StoredResponses responses;
  private final Comments comments;
  private final AnswerRules rules;
  private final Clock clock;

  AnswerComments(
      FormBook book, StoredResponses responses, Comments comments, AnswerRules rules, Clock clock) {
    this.book = book;
    this.responses = responses;
    this.comments = comments;
    this.rules = rules;
    this.clock = clock;
  }

  private Response read(Respondent who, ResponseId id) {
    var response = responses.find(id).orElseThrow(() -> new NotFoundException("answers " + id));
    var form = book.find(response.form()).orElseThrow(() -> new NotFoundException("form of " + id));
    if (!rules.mayRead(who, form, response)) {
      throw new ForbiddenException("read the answers " + id);
    }
    return response;
  }

  /** The comments on answers that the reader may see, the oldest first. */
  @Transactional(readOnly = true)
  public List<Comment> of(Respondent who, ResponseId id) {
    return comments.of(read(who, id).id());
  }

  /**
   * Adds a comment to a draft.
   *
   * @param section the number of the section that it is about; empty for the whole
   * @return what stands against it; empty if it is kept
   */
  public Optional<Refusal> add(Respondent who, ResponseId id, String section, String words) {
    var response = read(who, id);
    if (!response.isDraft()) {
      return Optional.of(Refusal.of("forms.comment.closed"));
    }
    var text = words.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.of(Refusal.of("forms.comment.length").at("words"));
    }
    comments.add(id, new Comment(section, who.actor().person(), text, clock.instant()));
    return Optional.empty();
  }
}
