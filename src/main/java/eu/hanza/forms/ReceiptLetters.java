package eu.hanza.forms;

import eu.hanza.forms.spi.KnownAnswers;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mails about a filled form: receipt, return for correction, an option that became free. They
 * go to the person who began it, or to the first e-mail address among the answers; the answers
 * themselves are not in them.
 */
@Component
class ReceiptLetters {

  private final Outbox outbox;
  private final List<KnownAnswers> known;
  private final Messages messages;
  private final String address;

  ReceiptLetters(
      Outbox outbox,
      List<KnownAnswers> known,
      Messages messages,
      @Value("${hanza.address:http://localhost:8080}") String address) {
    this.outbox = outbox;
    this.known = List.copyOf(known);
    this.messages = messages;
    this.address = address;
  }

  void receipt(
      FormSummary form,
      Response response,
      Submission submission,
      CheckedForm checked,
      Language language) {
    var values = values(form, response, language);
    values.put("number", Objects.requireNonNull(response.number()));
    values.put("when", moment(submission.at(), form, language));
    values.put("hash", submission.hash());
    send("forms.mail.receipt", response, checked, values, language);
  }

  void reopened(
      FormSummary form, Response response, CheckedForm checked, String reason, ResumeCode code) {
    var language = response.language();
    var values = values(form, response, language);
    values.put("number", Objects.requireNonNull(response.number()));
    values.put("reason", reason);
    values.put("code", code.shown());
    values.put("resume", address + "/" + language.tag() + "/answers/resume");
    send("forms.mail.reopened", response, checked, values, language);
  }

  void movedUp(FormSummary form, Response response, CheckedForm checked) {
    var language = response.language();
    var values = values(form, response, language);
    values.put("number", Objects.requireNonNullElse(response.number(), 0));
    send("forms.mail.moved-up", response, checked, values, language);
  }

  private Map<String, Object> values(FormSummary form, Response response, Language language) {
    var values = new HashMap<String, Object>();
    values.put("title", form.title().in(language).text());
    values.put("link", address + "/" + language.tag() + response.path());
    return values;
  }

  private static String moment(Instant at, FormSummary form, Language language) {
    var zone = form.terms().zone();
    return Formats.of(language).dateTime(at.atZone(zone));
  }

  private void send(
      String key,
      Response response,
      CheckedForm checked,
      Map<String, Object> values,
      Language language) {
    to(response, checked, language)
        .ifPresent(
            to ->
                outbox.send(
                    OutgoingMail.service(
                        to,
                        response.person(),
                        language,
                        messages.text(language, key + ".subject", values),
                        messages.text(language, key + ".text", values))));
  }

  private Optional<EmailAddress> to(Response response, CheckedForm checked, Language language) {
    var own =
        known.stream()
            .map(source -> source.known(response.person(), null, language).get("person.email"))
            .filter(Objects::nonNull)
            .findFirst();
    return own.or(() -> asked(response, checked)).flatMap(EmailAddress::read);
  }

  private static Optional<String> asked(Response response, CheckedForm checked) {
    return checked
        .definition()
        .questions()
        .filter(question -> question.kind() == QuestionKind.EMAIL)
        .flatMap(question -> response.answers().get(AnswerPath.to(question.name())).stream())
        .map(Answer::text)
        .findFirst();
  }
}
