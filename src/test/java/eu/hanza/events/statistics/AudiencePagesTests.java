package eu.hanza.events.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventQuestions;
import eu.hanza.events.RegistrationDesk;
import eu.hanza.events.RegistrationList;
import eu.hanza.events.RegistrationRow;
import eu.hanza.events.RegistrationState;
import eu.hanza.forms.ChoiceCount.Taken;
import eu.hanza.forms.ChoiceCount.Written;
import eu.hanza.forms.FormBook;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Events ask for the audience group, and the office sees it in figures. */
@HanzaTest
class AudiencePagesTests {

  private static final Map<String, Integer> GROUPS =
      Map.of("politicians", 4, "administrators", 9, "experts", 5, "scholars", 1);

  @Autowired EventFixtures fixtures;
  @Autowired EventCalendar calendar;
  @Autowired EventQuestions questions;
  @Autowired RegistrationList registrations;
  @Autowired RegistrationDesk desk;
  @Autowired FormBook book;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private EventId asking(ProgrammeId programme) {
    var event = fixtures.openEvent(programme, null);
    var form = questions.askAudience(Actor.SYSTEM, event);
    assertThat(questions.askAudience(Actor.SYSTEM, event)).isEqualTo(form);
    book.publish(FormActor.SYSTEM, form, 2);
    return event;
  }

  private MockHttpServletRequestBuilder registration(EventId event, String group, String other) {
    var number = Scenery.number();
    return post("/pl" + calendar.get(event).path() + "/register")
        .with(csrf())
        .param("name", "Uczestnik %03d".formatted(number))
        .param("email", "grupa%d@hanza.test".formatted(number))
        .param("sector", "NGO")
        .param("function", "NGO_LEADER")
        .param("r.q0", "1")
        .param("q0", group)
        .param("r.q1", "1")
        .param("q1", other);
  }

  @Test
  @Tag("S2.5")
  void sumsUpTwentyPeopleOfFourGroupsAndOneOther() throws Exception {
    var programme = fixtures.programme();
    var event = asking(programme);
    for (var group : GROUPS.entrySet()) {
      for (var one = 0; one < group.getValue(); one++) {
        web.perform(registration(event, group.getKey(), "")).andExpect(status().is3xxRedirection());
      }
    }
    web.perform(registration(event, "journalists", "")).andExpect(status().is(422));
    web.perform(registration(event, "other", "")).andExpect(status().is(422));
    web.perform(registration(event, "other", "dziennikarze"))
        .andExpect(status().is3xxRedirection());

    var rows = registrations.all(Actor.SYSTEM, event, RegistrationState.CONFIRMED);
    var count = questions.counts(event, rows.stream().map(RegistrationRow::id).toList()).getFirst();
    assertThat(count.choices().stream().map(Taken::count)).containsExactly(4, 9, 5, 1, 1);
    assertThat(count.asked()).isEqualTo(20);
    assertThat(count.silent()).isZero();
    assertThat(count.others()).containsExactly(new Written("dziennikarze", 1));

    var shown =
        web.perform(
                get("/pl/office/events/" + event + "/statistics")
                    .with(scenery.as(scenery.coordinator(programme))))
            .andExpect(content().string(containsString("20 potwierdzonych zgłoszeń")))
            .andExpect(content().string(containsString("Inne odpowiedzi: dziennikarze")))
            .andExpect(content().string(not(containsString("brak odpowiedzi"))))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var bars =
        Pattern.compile("<rect width=\"([0-9.]+)\"")
            .matcher(shown)
            .results()
            .mapToDouble(bar -> Double.parseDouble(bar.group(1)));
    assertThat(bars.sum()).isEqualTo(100.0);
  }

  @Test
  void countsEverybodyBySectorAndFunction() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, 5);
    for (var sector : List.of(Sector.LOCAL_GOVERNMENT, Sector.LOCAL_GOVERNMENT, Sector.NGO)) {
      desk.register(event, EventFixtures.aRequest(sector));
    }
    web.perform(registration(event, "", "")).andExpect(status().is3xxRedirection());
    var shown =
        web.perform(
                get("/pl/office/events/" + event + "/statistics")
                    .with(scenery.as(scenery.coordinator(programme))))
            .andExpect(content().string(containsString("4 zgłoszenia: potwierdzone 4")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(numbers(shown)).containsExactly("2", "1", "3", "0", "1", "1", "2", "2", "4");
  }

  /** The numbers of the table line by line, each with its sum, and the sums of all lines. */
  private static List<String> numbers(String shown) {
    var table = shown.substring(shown.indexOf("<table"), shown.indexOf("</table>"));
    return Pattern.compile("<td class=\"num\"[^>]*>(\\d+)</td>")
        .matcher(table)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void countsWhoeverCameBeforeTheQuestionAsSilentAndShowsNothingToStrangers() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, null);
    var office = scenery.as(scenery.coordinator(programme));
    var address = "/pl/office/events/" + event + "/statistics";
    web.perform(registration(event, "", "")).andExpect(status().is3xxRedirection());
    web.perform(get(address).with(scenery.as(scenery.person()))).andExpect(status().isForbidden());
    web.perform(get(address).with(office))
        .andExpect(content().string(containsString("Na razie nie ma pytań do policzenia")));
    web.perform(post(address + "/audience").with(office).with(csrf()))
        .andExpect(status().is3xxRedirection());
    var form = questions.form(event).orElseThrow().id();
    book.publish(FormActor.SYSTEM, form, 2);
    web.perform(registration(event, "experts", "")).andExpect(status().is3xxRedirection());
    web.perform(get(address).with(office))
        .andExpect(content().string(containsString("brak odpowiedzi")))
        .andExpect(content().string(containsString("50\u00a0%")));
  }
}
