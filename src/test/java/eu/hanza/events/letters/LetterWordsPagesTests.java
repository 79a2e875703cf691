package eu.hanza.events.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.RegistrationDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What an event adds to its letters reaches people in their language, and only its keepers write
 * it.
 */
@HanzaTest
class LetterWordsPagesTests {

  @Autowired MockMvc web;
  @Autowired Scenery scenery;
  @Autowired EventFixtures events;
  @Autowired RegistrationDesk desk;

  @Test
  void addsTheWordsOfTheEventToItsLetters() throws Exception {
    var programme = events.programme();
    var event = events.openEvent(programme, 1);
    var base = "/pl/office/events/" + event + "/letters";
    var office = scenery.as(scenery.coordinator(programme));
    web.perform(get(base).with(office)).andExpect(status().isOk());
    web.perform(
            post(base)
                .param("confirmed-pl", "Parking jest za budynkiem.")
                .param("waiting-en", "Bring patience.")
                .with(office)
                .with(csrf()))
        .andExpect(redirectedUrl("/pl/office/events/" + event));
    assertThat(letter(event)).contains("Parking jest za budynkiem.");
    assertThat(letter(event)).contains("Bring patience.").doesNotContain("Parking");
    web.perform(get(base).with(office))
        .andExpect(content().string(containsString("Parking jest za budynkiem.")));
  }

  private String letter(eu.hanza.kernel.EventId event) throws Exception {
    var request = EventFixtures.aRequest();
    desk.register(event, request);
    return Scenery.text(scenery.mails(request.email().value(), 1).getFirst());
  }

  @Test
  void keepsOthersOutAndNovelsToo() throws Exception {
    var programme = events.programme();
    var event = events.openEvent(programme, 1);
    var base = "/pl/office/events/" + event + "/letters";
    var stranger = scenery.as(scenery.coordinator(events.programme()));
    web.perform(get(base).with(stranger)).andExpect(status().isForbidden());
    web.perform(post(base).param("waiting-pl", "x").with(stranger).with(csrf()))
        .andExpect(status().isForbidden());
    web.perform(
            post(base)
                .param("reminder-pl", "x".repeat(2_001))
                .with(scenery.as(scenery.coordinator(programme)))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
  }
}
