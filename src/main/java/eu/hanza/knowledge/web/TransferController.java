package eu.hanza.knowledge.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.Refusal;
import eu.hanza.knowledge.TransferBook;
import eu.hanza.knowledge.TransferDesk;
import eu.hanza.knowledge.TransferId;
import eu.hanza.knowledge.TransferSummary;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where giver and adopter tell of a transfer, each their part. */
@Pages
class TransferController {

  private static final String ONE = "/my/transfers/{id}";
  private static final String VIEW = "knowledge/transfer";

  private final TransferBook book;
  private final TransferDesk desk;
  private final TransferPages pages;
  private final FormReader reader;
  private final Clock clock;

  TransferController(
      TransferBook book, TransferDesk desk, TransferPages pages, FormReader reader, Clock clock) {
    this.book = book;
    this.desk = desk;
    this.pages = pages;
    this.reader = reader;
    this.clock = clock;
  }

  @GetMapping(ONE)
  String show(@PathVariable String id, Actor actor, Language language, Model model) {
    model.addAttribute("page", page(book.own(actor, TransferId.of(id)), actor, language));
    return VIEW;
  }

  private TransferPage page(TransferSummary transfer, Actor actor, Language language) {
    var empty = TransferForm.empty("", LocalDate.now(clock));
    return pages.page(transfer, actor, empty, FormErrors.NONE, language);
  }

  @PostMapping(ONE + "/steps")
  String step(
      @PathVariable String id,
      @Valid @ModelAttribute TransferForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var transfer = book.own(actor, TransferId.of(id));
    var typed = form.refusals();
    var refusals =
        result.hasErrors() || !typed.isEmpty()
            ? typed
            : desk.step(actor, transfer.id(), form.step());
    if (!result.hasErrors() && refusals.isEmpty()) {
      return done(next, "knowledge.transfer.told", transfer.id(), language);
    }
    var errors = reader.errors(form, result, refusals, "knowledge.transfer.field", language);
    return refused(pages.page(transfer, actor, form, errors, language), model, response);
  }

  private static String refused(TransferPage page, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return VIEW;
  }

  @PostMapping(ONE + "/confirm")
  String confirm(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.confirm(actor, TransferId.of(id));
    return done(next, "knowledge.transfer.thanks", TransferId.of(id), language);
  }

  @PostMapping(ONE + "/note")
  String note(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String note,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var transfer = book.own(actor, TransferId.of(id));
    List<Refusal> refusals = desk.note(actor, transfer.id(), note);
    if (refusals.isEmpty()) {
      return done(next, "knowledge.transfer.told", transfer.id(), language);
    }
    var empty = TransferForm.empty("", LocalDate.now(clock));
    var errors = reader.errors(refusals, language);
    return refused(pages.page(transfer, actor, empty, errors, language), model, response);
  }

  private static String done(
      RedirectAttributes next, String key, TransferId id, Language language) {
    Notice.done(next, key);
    return "redirect:/" + language.tag() + "/my/transfers/" + id;
  }
}
