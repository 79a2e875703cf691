package eu.hanza.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Consents;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationRequest;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Letters reach the people of a selection in their language, end by one click, and are kept. */
@HanzaTest
class LettersIntegrationTests {

  private static final LocalizedText SUBJECT =
      LocalizedText.of("Zmiana sali", "Another room").with("uk", "Інша зала");
  private static final LocalizedText BODY =
      LocalizedText.of("Spotykamy się w sali 2.", "We meet in room 2.")
          .with("uk", "Зустрічаємося в залі 2.");

  private static final Letter.Words WORDS = new Letter.Words(SUBJECT, BODY, null);

  @Autowired LetterDesk desk;
  @Autowired RegistrationDesk registrations;
  @Autowired EventFixtures fixtures;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private String register(EventId event, Language language) {
    var request = EventFixtures.aRequest();
    registrations.register(
        event,
        new RegistrationRequest(
            request.name(),
            request.email(),
            request.organisation(),
            request.sector(),
            request.function(),
            language));
    return request.email().value();
  }

  private PersonId reader(ProgrammeId programme, Language language) {
    var email = new EmailAddress("nowiny%d@hanza.test".formatted(Scenery.number()));
    var person = people.known(email, "Uczestnik 001", language);
    consents.give(person, "news", programme, "Chcę dostawać listy.", language);
    return person;
  }

  private String email(PersonId person) {
    return String.valueOf(people.find(person).orElseThrow().email());
  }

  private static List<BodyPart> parts(Object content) throws Exception {
    var parts = new ArrayList<BodyPart>();
    if (content instanceof Multipart many) {
      for (var i = 0; i < many.getCount(); i++) {
        var part = many.getBodyPart(i);
        parts.add(part);
        parts.addAll(parts(part.getContent()));
      }
    }
    return parts;
  }

  private static MockHttpServletRequestBuilder send(LetterId letter) {
    return post("/pl/office/letters/" + letter + "/send");
  }

  @Test
  void reachesEverybodyInTheOwnLanguageAndKeepsWhatWasSent() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, 10);
    var polish = register(event, Language.PL);
    var english = register(event, Language.EN);
    var ukrainian = register(event, Language.UK);
    var coordinator = scenery.coordinator(programme);
    var id = desk.draft(coordinator.who(), "events.registered:" + event, null, WORDS);

    assertThat(desk.preview(coordinator.who(), id))
        .extracting(version -> version.reader() + " " + version.people())
        .containsExactly("PL 1", "EN 1", "UK 1");
    web.perform(get("/pl/office/letters/" + id).with(scenery.as(coordinator)))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Spotykamy się w sali 2.")))
        .andExpect(content().string(Matchers.containsString("Wyślij list")));

    web.perform(send(id).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(redirectedUrl("/pl/office/letters/" + id));
    web.perform(send(id).with(scenery.as(coordinator)).with(csrf()))
        .andExpect(redirectedUrl("/pl/office/letters/" + id));
    assertLetter(polish, "Zmiana sali", "Spotykamy się w sali 2.", "pl");
    assertLetter(english, "Another room", "We meet in room 2.", "en");
    assertLetter(ukrainian, "Інша зала", "Зустрічаємося в залі 2.", "uk");

    register(event, Language.PL);
    var colleague = scenery.coordinator(programme);
    web.perform(get("/en/office/letters/" + id).with(scenery.as(colleague)))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("<dd>3 people</dd>")))
        .andExpect(content().string(Matchers.containsString("We meet in room 2.")))
        .andExpect(content().string(Matchers.containsString("Sent the letter (people: 3)")));
    web.perform(get("/pl/office/letters").with(scenery.as(colleague)))
        .andExpect(content().string(Matchers.containsString("Zmiana sali")));
  }

  private void assertLetter(String to, String subject, String text, String language)
      throws Exception {
    var mails = scenery.mails(to, 2);
    assertThat(mails).hasSize(2);
    var letters = new ArrayList<MimeMessage>();
    for (var mail : mails) {
      if (mail.getSubject().equals(subject)) {
        letters.add(mail);
      }
    }
    assertThat(letters).hasSize(1);
    var letter = letters.getFirst();
    assertThat(Scenery.text(letter).strip()).isEqualTo(text);
    assertThat(letter.getHeader("Content-Language")).containsExactly(language);
    assertThat(letter.getHeader("List-Unsubscribe")).isNull();
  }

  @Test
  void endsNewsByOneClickWithoutSignIn() throws Exception {
    var programme = fixtures.programme();
    var staying = reader(programme, Language.PL);
    var leaving = reader(programme, Language.EN);
    var withdrawn = reader(programme, Language.PL);
    consents.withdraw(withdrawn, "news", programme);
    var coordinator = scenery.coordinator(programme).who();
    var id = desk.draft(coordinator, "events.news:" + programme, null, WORDS);
    assertThat(desk.preview(coordinator, id)).hasSize(2);
    assertThat(desk.send(coordinator, id)).isEmpty();

    var letter = scenery.mails(email(leaving), 1).getFirst();
    var header = letter.getHeader("List-Unsubscribe")[0];
    var link = header.substring(1, header.length() - 1);
    assertThat(Scenery.text(letter)).contains(link);
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var path = link.substring(link.indexOf("/en/letters/unsubscribe?token="));

    web.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("End these letters")));
    assertThat(consents.holds(leaving, "news", programme)).isTrue();
    web.perform(post(path).param("List-Unsubscribe", "One-Click"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("These letters have ended")));
    assertThat(consents.holds(leaving, "news", programme)).isFalse();
    web.perform(post("/en/letters/unsubscribe").param("token", "unknown"))
        .andExpect(status().isNotFound());

    var next = desk.draft(coordinator, "events.news:" + programme, null, WORDS);
    assertThat(desk.send(coordinator, next)).isEmpty();
    assertThat(scenery.mails(email(staying), 2)).hasSize(2);
    assertThat(scenery.mails(email(leaving), 1)).hasSize(1);
    assertThat(scenery.mails(email(withdrawn), 0)).isEmpty();
    assertThat(desk.stopped(id)).isEqualTo(1);
  }

  @Test
  void asksForTheTokenOfFormsEverywhereElse() throws Exception {
    web.perform(post("/pl/letters/unsubscribe/other")).andExpect(status().isForbidden());
    web.perform(post("/pl/office/letters").with(scenery.as(scenery.administrator())))
        .andExpect(status().isForbidden());
  }

  @Test
  void isClosedToWhoeverMayNotWrite() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, 10);
    register(event, Language.PL);
    var foreign = scenery.coordinator(fixtures.programme());
    for (var key :
        List.of(
            "events.registered:" + event,
            "events.news:" + programme,
            "programmes.members:" + programme)) {
      assertThatThrownBy(() -> desk.draft(foreign.who(), key, null, WORDS))
          .isInstanceOf(ForbiddenException.class);
      web.perform(words(key).with(scenery.as(foreign)).with(csrf()))
          .andExpect(status().isForbidden());
    }
    var coordinator = scenery.coordinator(programme);
    var id = desk.draft(coordinator.who(), "events.registered:" + event, null, WORDS);
    web.perform(send(id).with(scenery.as(foreign)).with(csrf())).andExpect(status().isForbidden());
    desk.send(coordinator.who(), id);
    web.perform(get("/pl/office/letters/" + id).with(scenery.as(foreign)))
        .andExpect(status().isForbidden());
    web.perform(get("/pl/office/letters").with(scenery.as(scenery.person())))
        .andExpect(status().isForbidden());
  }

  private static MockHttpServletRequestBuilder words(String selection) {
    return post("/pl/office/letters")
        .param("selection", selection)
        .param("subject.pl", "Zmiana sali")
        .param("body.pl", "Spotykamy się w sali 2.");
  }

  @Test
  void writesToTheMembersOfAProgrammeAndFallsBackWhereALanguageIsMissing() throws Exception {
    var programme = fixtures.programme();
    var member = scenery.person(Grant.in(programme, Role.MEMBER));
    var email = new EmailAddress("czlonek%d@hanza.test".formatted(Scenery.number()));
    var ukrainian = people.known(email, "Uczestnik 002", Language.UK);
    people.grant(Actor.SYSTEM, ukrainian, Grant.in(programme, Role.MEMBER));
    var coordinator = scenery.coordinator(programme);
    web.perform(get("/pl/office/letters/new").with(scenery.as(coordinator)))
        .andExpect(status().isOk())
        .andExpect(
            content().string(Matchers.containsString("Uczestnicy programu Program próbny – 2")));
    var address =
        web.perform(
                words("programmes.members:" + programme).with(scenery.as(coordinator)).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    web.perform(get(String.valueOf(address)).with(scenery.as(coordinator)))
        .andExpect(content().string(Matchers.containsString("Nie ma treści w tym języku.")));
    web.perform(post(address + "/send").with(scenery.as(coordinator)).with(csrf()))
        .andExpect(redirectedUrl(String.valueOf(address)));
    assertThat(scenery.mails(email(member.who()), 1)).hasSize(1);
    assertThat(scenery.mails(email.value(), 1).getFirst().getHeader("Content-Language"))
        .containsExactly("pl");
  }

  @Test
  void refusesHalfALetterAndALetterToNobody() throws Exception {
    assertThat(LetterDesk.wrong(LocalizedText.of("Temat", "Subject"), LocalizedText.pl("Treść")))
        .extracting(Refusal::field)
        .containsExactly("body.en");
    var programme = fixtures.programme();
    var coordinator = scenery.coordinator(programme);
    web.perform(
            post("/pl/office/letters")
                .param("selection", "events.news:" + programme)
                .param("subject.pl", "Zachowany temat")
                .with(scenery.as(coordinator))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("Zachowany temat")));
    var id = desk.draft(coordinator.who(), "events.news:" + programme, null, WORDS);
    assertThat(desk.send(coordinator.who(), id))
        .extracting(Refusal::key)
        .containsExactly("notifications.office.letter.nobody");
    web.perform(send(id).with(scenery.as(coordinator)).with(csrf())).andExpect(status().is(422));
  }
}
