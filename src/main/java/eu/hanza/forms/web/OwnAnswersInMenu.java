package eu.hanza.forms.web;

import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.FormSummary;
import eu.hanza.forms.Respondent;
import eu.hanza.forms.Response;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.NavigationEntry;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads a person to the own answers, and reminds of drafts and of what came back. */
@Component
class OwnAnswersInMenu implements NavigationEntry, WaitingTasks {

  private static final int MOST = 5;

  private final AnswerDesk desk;
  private final FormBook book;
  private final Messages messages;

  OwnAnswersInMenu(AnswerDesk desk, FormBook book, Messages messages) {
    this.desk = desk;
    this.book = book;
    this.messages = messages;
  }

  @Override
  public Place place() {
    return Place.DESK;
  }

  @Override
  public String labelKey() {
    return "forms.own.title";
  }

  @Override
  public String path() {
    return "/my/answers";
  }

  @Override
  public String hintKey() {
    return "forms.own.lede";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<WaitingTask> waitingFor(PersonId person, Language language) {
    return desk.of(Respondent.of(FormActor.of(person))).stream()
        .filter(Response::isDraft)
        .limit(MOST)
        .flatMap(draft -> book.find(draft.form()).stream().map(form -> task(draft, form, language)))
        .toList();
  }

  private WaitingTask task(Response draft, FormSummary form, Language language) {
    var key = draft.isReopened() ? "forms.own.task.reopened" : "forms.own.task.draft";
    var closes = form.terms().closesAt();
    return new WaitingTask(
        messages.text(language, key),
        form.title().in(language).text(),
        draft.path(),
        closes == null ? null : closes.atZone(form.terms().zone()).toLocalDate());
  }
}
