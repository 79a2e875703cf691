package eu.hanza.forms;

import eu.hanza.forms.stored.Erasures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends answers with their files, for good. */
@Component
class AnswerErasure {

  private final Erasures erasures;
  private final FileAnswers files;
  private final Clock clock;

  AnswerErasure(Erasures erasures, FileAnswers files, Clock clock) {
    this.erasures = erasures;
    this.files = files;
    this.clock = clock;
  }

  /** Ends these, with the second entries of their cards. */
  void end(Collection<Response> responses) {
    if (responses.isEmpty()) {
      return;
    }
    var deleted = new ArrayList<ResponseId>();
    var blanked = new ArrayList<ResponseId>();
    responses.forEach(one -> (wasHandedIn(one) ? blanked : deleted).add(one.id()));
    deleted.addAll(erasures.belongingTo(responses.stream().map(one -> one.id().value()).toList()));
    List.of(deleted, blanked).forEach(ids -> ids.forEach(files::remove));
    erasures.delete(deleted);
    erasures.blank(blanked, clock.instant());
  }

  /** Ends the second entry of a card that is handed in. */
  void endSecond(Response first) {
    if (first.isTyped()) {
      var seconds = erasures.belongingTo(List.of(first.id().value()));
      seconds.forEach(files::remove);
      erasures.delete(seconds);
    }
  }

  private static boolean wasHandedIn(Response response) {
    return response.number() != null;
  }
}
