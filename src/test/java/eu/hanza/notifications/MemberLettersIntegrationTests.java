package eu.hanza.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.AccountBook;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.Memberships;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.notifications.spi.Recipients.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The members of an association on a day as the list of an invitation, and what is kept of it. */
@HanzaTest
class MemberLettersIntegrationTests {

  @Autowired LetterDesk desk;
  @Autowired StoredOutbox outbox;
  @Autowired OrganisationRegister register;
  @Autowired Memberships memberships;
  @Autowired People people;
  @Autowired AccountBook accounts;
  @Autowired JdbcClient database;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  private OrganisationId organisation(String name) {
    return NetworkFixtures.register(register, name);
  }

  private static MockHttpServletRequestBuilder invitation(OrganisationId association, String day) {
    return post("/pl/office/letters")
        .param("selection", "network.association:" + association)
        .param("day", day)
        .param("subject.pl", "Zaproszenie na seminarium")
        .param("body.pl", "Zapraszamy do Krakowa.")
        .param("replyTo", "biuro@zwiazek.test");
  }

  private String draft(Actor sender, OrganisationId association, String day) throws Exception {
    var answer =
        web.perform(invitation(association, day).with(scenery.as(sender)).with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse();
    return Objects.requireNonNull(answer.getRedirectedUrl());
  }

  @Test
  @Tag("S3.1")
  void invitesTheMembersOfADayAndKeepsWhoWasOnTheList() throws Exception {
    var association = organisation("Stowarzyszenie Gmin i Powiatów");
    var members =
        List.of(organisation("Gmina A"), organisation("Gmina B"), organisation("Gmina C"));
    var from = LocalDate.of(2012, 1, 1);
    members.forEach(member -> memberships.join(Actor.SYSTEM, member, association, from));
    memberships.leave(Actor.SYSTEM, members.get(2), association, LocalDate.of(2013, 6, 30));
    var mayorOfA = scenery.representative(members.get(0));
    var mayorOfC = scenery.representative(members.get(2));
    var office = scenery.representative(association);

    var june = draft(office, association, "2013-06-15");
    var july = draft(office, association, "2013-07-01");
    web.perform(get(june).with(scenery.as(office)))
        .andExpect(content().string(Matchers.containsString("Na liście są 3 organizacje")))
        .andExpect(content().string(Matchers.containsString("nie ma do kogo napisać")))
        .andExpect(content().string(Matchers.containsString("15\u00A0czerwca\u00A02013")));
    web.perform(get(july).with(scenery.as(office)))
        .andExpect(content().string(Matchers.containsString("Na liście są 2 organizacje")));

    web.perform(post(june + "/send").with(scenery.as(office)).with(csrf()));
    memberships.leave(Actor.SYSTEM, members.get(0), association, LocalDate.of(2012, 12, 31));

    var id = LetterId.of(june.substring(june.lastIndexOf('/') + 1));
    assertThat(desk.organisations(office.who(), desk.seen(office.who(), id)))
        .extracting(Listed::organisation, Listed::people)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(members.get(0), 1),
            org.assertj.core.groups.Tuple.tuple(members.get(1), 0),
            org.assertj.core.groups.Tuple.tuple(members.get(2), 1));
    assertThat(scenery.mails(email(mayorOfC), 1)).hasSize(1);
    var letter = scenery.mails(email(mayorOfA), 1).getFirst();
    assertThat(letter.getReplyTo())
        .extracting(Object::toString)
        .containsExactly("biuro@zwiazek.test");
  }

  private String email(Actor person) {
    return String.valueOf(people.find(person.who()).orElseThrow().email());
  }

  @Test
  void keepsForeignersAwayAndRefusesWhatIsNoDayAndNoAddress() throws Exception {
    var association = organisation("Związek miast");
    memberships.join(Actor.SYSTEM, organisation("Miasto D"), association, null);
    var foreign = scenery.representative(organisation("Miasto E"));
    web.perform(invitation(association, "2013-06-15").with(scenery.as(foreign)).with(csrf()))
        .andExpect(status().isForbidden());
    var office = scenery.representative(association);
    web.perform(invitation(association, "wczoraj").with(scenery.as(office)).with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("2013-06-15")));
    web.perform(
            post("/pl/office/letters")
                .param("selection", "network.association:" + association)
                .param("subject.pl", "Temat")
                .param("body.pl", "Treść")
                .param("replyTo", "nikt")
                .with(scenery.as(office))
                .with(csrf()))
        .andExpect(status().is(422))
        .andExpect(content().string(Matchers.containsString("To nie jest adres e-mail")));
  }

  @Test
  void erasesWhatWasWrittenAfterThirtyDaysAndWithThePerson() throws Exception {
    scenery.time("2024-03-01T09:00");
    var association = organisation("Związek wsi");
    var members = List.of(organisation("Wieś F"), organisation("Wieś G"));
    members.forEach(member -> memberships.join(Actor.SYSTEM, member, association, null));
    var staying = scenery.representative(members.get(0));
    var leaving = scenery.representative(members.get(1));
    var office = scenery.representative(association);
    var address = draft(office, association, "");
    web.perform(post(address + "/send").with(scenery.as(office)).with(csrf()));
    scenery.mails(email(leaving), 1);
    scenery.mails(email(staying), 1);

    assertThat(accounts.export(leaving.who()).get("mail")).asString().contains("do Krakowa");
    accounts.erase(leaving, leaving.who());
    assertThat(texts(leaving)).isZero();
    scenery.time("2024-03-31T08:00");
    outbox.eraseWhatIsDue();
    assertThat(texts(staying)).isEqualTo(1);
    scenery.time("2024-03-31T12:00");
    outbox.eraseWhatIsDue();
    assertThat(texts(staying)).isZero();
  }

  private int texts(Actor person) {
    return database
        .sql("select count(*) from notifications.mail where person = ? and content is not null")
        .param(person.who().value())
        .query(Integer.class)
        .single();
  }
}
