package eu.hanza.shell;

import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.shell.DeskPage.TaskRow;
import eu.hanza.shell.spi.Pages;
import eu.hanza.shell.spi.SignedIn;
import eu.hanza.shell.spi.WaitingTask;
import eu.hanza.shell.spi.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a signed-in person. */
@Pages
class DeskController {

  private final ObjectProvider<WaitingTasks> tasks;
  private final ObjectProvider<SignedIn> signedIn;
  private final Clock clock;

  DeskController(
      ObjectProvider<WaitingTasks> tasks, ObjectProvider<SignedIn> signedIn, Clock clock) {
    this.tasks = tasks;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GetMapping("/my")
  String desk(Language language, Model model) {
    var reader =
        signedIn.stream()
            .flatMap(one -> one.reader(language).stream())
            .findFirst()
            .orElseThrow(() -> new ForbiddenException("the desk of nobody"));
    var rows =
        tasks.stream()
            .flatMap(module -> module.waitingFor(reader.person(), language).stream())
            .sorted(
                Comparator.comparing(
                    WaitingTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(task -> row(task, language))
            .toList();
    model.addAttribute("page", new DeskPage(rows));
    return "shell/desk";
  }

  private TaskRow row(WaitingTask task, Language language) {
    var due = task.due();
    return new TaskRow(
        task.title(),
        task.about(),
        task.path(),
        due == null
            ? null
            : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(due),
        due != null && due.isBefore(LocalDate.now(clock)));
  }
}
