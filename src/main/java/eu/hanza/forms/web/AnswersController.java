package eu.hanza.forms.web;

import eu.hanza.files.FileId;
import eu.hanza.forms.AnswerDesk;
import eu.hanza.forms.AnswerError;
import eu.hanza.forms.FileAnswers;
import eu.hanza.forms.Filling;
import eu.hanza.forms.Provenance;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.SubmissionDesk;
import eu.hanza.forms.SubmitResult;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at answers as a whole, handing them in, the receipt (F-15). */
@Pages
class AnswersController {

  private final AnswerDesk desk;
  private final SubmissionDesk submissions;
  private final FileAnswers files;
  private final AnswersPages pages;
  private final Respondents respondents;
  private final Messages messages;
  private final Clock clock;

  AnswersController(
      AnswerDesk desk,
      SubmissionDesk submissions,
      FileAnswers files,
      AnswersPages pages,
      Respondents respondents,
      Messages messages,
      Clock clock) {
    this.desk = desk;
    this.submissions = submissions;
    this.files = files;
    this.pages = pages;
    this.respondents = respondents;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/answers/{id}")
  String show(@PathVariable String id, Language language, HttpServletRequest request, Model model) {
    var who = respondents.of(request);
    var filling = desk.open(who, ResponseId.of(id), language);
    if (filling.response().isSecond()) {
      return "redirect:/" + language.tag() + "/answers/" + filling.response().subject() + "/again";
    }
    var closed = closed(filling, language);
    model.addAttribute(
        "page", pages.page(request, filling, List.of(), closed, List.of(), language));
    return "forms/answers";
  }

  /** Why a draft cannot be handed in now; empty where nothing is against it. */
  private String closed(Filling filling, Language language) {
    var response = filling.response();
    if (!response.isDraft()
        || response.isReopened()
        || response.provenance() != Provenance.ONLINE) {
      return "";
    }
    return switch (filling.form().window(clock.instant())) {
      case OVER -> messages.text(language, "forms.window.over");
      case CLOSED -> messages.text(language, "forms.window.closed");
      case OPEN, NOT_YET, UNPUBLISHED -> "";
    };
  }

  @PostMapping("/answers/{id}")
  String submit(
      @PathVariable String id,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var received = clock.instant();
    var who = respondents.of(request);
    var at = ResponseId.of(id);
    return switch (submissions.submit(who, at, received, language)) {
      case SubmitResult.Submitted done -> {
        Notice.done(next, "forms.submitted");
        yield "redirect:/" + language.tag() + "/answers/" + id;
      }
      case SubmitResult.Incomplete(var filling, var errors) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield again(request, filling, errors, "", List.of(), language, model);
      }
      case SubmitResult.Refused(var why) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var filling = desk.open(who, at, language);
        var text = messages.text(language, why);
        yield again(request, filling, List.of(), text, List.of(), language, model);
      }
      case SubmitResult.NotYours(var names) -> {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        var filling = desk.open(who, at, language);
        yield again(request, filling, List.of(), "", names, language, model);
      }
    };
  }

  private String again(
      HttpServletRequest request,
      Filling filling,
      List<AnswerError> errors,
      String refused,
      List<String> signers,
      Language language,
      Model model) {
    model.addAttribute("page", pages.page(request, filling, errors, refused, signers, language));
    return "forms/answers";
  }

  @PostMapping("/answers/{id}/withdraw")
  String withdraw(
      @PathVariable String id,
      Language language,
      HttpServletRequest request,
      RedirectAttributes next) {
    submissions.withdraw(respondents.of(request), ResponseId.of(id));
    Notice.done(next, "forms.withdrawn");
    return "redirect:/" + language.tag() + "/answers/" + id;
  }

  @PostMapping("/answers/{id}/code")
  String code(@PathVariable String id, Language language, HttpServletRequest request) {
    var at = ResponseId.of(id);
    respondents.open(request, at, desk.recode(respondents.of(request), at));
    return "redirect:/" + language.tag() + "/answers/" + id;
  }

  @PostMapping("/answers/{id}/reopen")
  String reopen(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      Language language,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes next) {
    var at = ResponseId.of(id);
    if (reason.isBlank() || reason.length() > 2000) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      var filling = desk.open(respondents.of(request), at, language);
      var text = messages.text(language, "forms.office.reopen.reason");
      model.addAttribute("page", pages.withProblem(request, filling, text, language));
      return "forms/answers";
    }
    submissions.reopen(respondents.actor(), at, reason.strip(), language);
    Notice.done(next, "forms.office.reopened");
    return "redirect:/" + language.tag() + "/answers/" + id;
  }

  @GetMapping("/answers/{id}/files/{file}")
  ResponseEntity<Resource> file(
      @PathVariable String id,
      @PathVariable String file,
      Language language,
      HttpServletRequest request) {
    var who = respondents.of(request);
    var found = files.find(who, ResponseId.of(id), FileId.of(file), language);
    var disposition =
        (found.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment())
            .filename(found.name())
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(found.kind()))
        .contentLength(found.bytes())
        .cacheControl(CacheControl.noStore())
        .body(new InputStreamResource(() -> files.open(found), found.name()));
  }
}
