package eu.hanza.events.reconfirmation;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.events.EventWords;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.Passes;
import eu.hanza.events.RegistrationLetters;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.shell.spi.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters that ask whether somebody comes, and that tell of a place lost by silence. */
@Component
class ReconfirmationLetters {

  private final People people;
  private final EventCalendar calendar;
  private final Passes passes;
  private final RegistrationLetters letters;
  private final ReconfirmationTerms terms;
  private final Outbox outbox;
  private final Messages messages;
  private final String address;

  ReconfirmationLetters(
      People people,
      EventCalendar calendar,
      Passes passes,
      RegistrationLetters letters,
      ReconfirmationTerms terms,
      Outbox outbox,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.people = people;
    this.calendar = calendar;
    this.passes = passes;
    this.letters = letters;
    this.terms = terms;
    this.outbox = outbox;
    this.messages = messages;
    this.address = address;
  }

  /** Asks somebody, with a link for each answer; neither link changes anything when opened. */
  void ask(OwnPlace place, Language language, boolean again) {
    var link = link(place, language);
    var subject = "events.reconfirmation.mail." + (again ? "again" : "first") + ".subject";
    var text =
        messages.text(
                language,
                "events.reconfirmation.mail.text",
                "title",
                title(place, language),
                "number",
                place.number(),
                "when",
                EventWords.time(place.event().event().time(), language),
                "where",
                EventWords.place(place.event().event().place(), language),
                "yes",
                link + "&answer=yes",
                "no",
                link + "&answer=no")
            + "\n\n"
            + terms.silence(place.event(), language);
    send(place, language, subject, text);
  }

  private String link(OwnPlace place, Language language) {
    var token = passes.issue(place.id());
    return address + "/" + language.tag() + "/events/reconfirmation?token=" + token.value();
  }

  private static String title(OwnPlace place, Language language) {
    return place.event().event().title().in(language).text();
  }

  /** Tells somebody that the place is gone. */
  void end(OwnPlace place, Language language) {
    var event = calendar.get(place.event().id());
    var text =
        messages.text(
            language,
            "events.reconfirmation.mail.ended.text",
            "title",
            title(place, language),
            "number",
            place.number(),
            "when",
            EventWords.time(event.event().time(), language),
            "link",
            address + "/" + language.tag() + event.path());
    send(place, language, "events.reconfirmation.mail.ended.subject", text);
  }

  private void send(OwnPlace place, Language language, String subject, String text) {
    people
        .find(place.person())
        .filter(person -> person.email() != null)
        .ifPresent(person -> send(place.event(), person, language, subject, text));
  }

  private void send(
      EventSummary event, PersonSummary person, Language language, String subject, String text) {
    var whole = text + letters.notice(event, language);
    outbox.send(letters.mail(event, person, language, subject, whole));
  }
}
