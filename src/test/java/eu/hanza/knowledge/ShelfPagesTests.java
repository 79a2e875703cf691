package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.programmes.AreaId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Files of a practice are private until it is public, and tell what they show. */
@HanzaTest
@Tag("K-2")
class ShelfPagesTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired PracticeShelf shelf;
  @Autowired PracticeDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  private Actor author;
  private PracticeId practice;

  @BeforeEach
  void begin() {
    OrganisationId gmina = NetworkFixtures.register(register, "Gmina");
    author = scenery.representative(gmina);
    var draft = aPractice("Zdjęcia " + Scenery.number(), gmina, AreaId.next());
    practice = desk.draft(author, fixtures.programme(), draft);
  }

  private static byte[] aPicture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private MockMultipartHttpServletRequestBuilder sent(String name, byte[] content, Actor by) {
    var builder = multipart("/pl/my/practices/" + practice + "/files");
    builder.file(new MockMultipartFile("file", name, "image/png", content));
    builder.with(scenery.as(by)).with(csrf());
    return builder;
  }

  private void attach() throws Exception {
    web.perform(sent("sala.png", aPicture(), author).param("name[pl]", "Sala pełna ludzi"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void keepsAFilePrivateUntilThePracticeIsPublicAndAfterItIsWithdrawn() throws Exception {
    attach();
    var attachment = shelf.of(practice).getFirst();
    var own = "/pl/my/practices/" + practice + "/files/" + attachment.file().id();
    web.perform(get(attachment.file().path())).andExpect(status().isNotFound());
    web.perform(get(own).with(scenery.as(scenery.person()))).andExpect(status().isForbidden());
    web.perform(get(own).with(scenery.as(author)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(content().contentType("image/png"));
    desk.submit(author, practice);
    office.publish(Actor.SYSTEM, practice);
    web.perform(get(attachment.file().path())).andExpect(status().isOk());
    web.perform(get("/pl" + directory.get(practice).summary().path()))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("alt=\"Sala pełna ludzi\""),
                        containsString(attachment.file().path()),
                        containsString("CC BY 4.0"))));
    assertThat(office.withdraw(Actor.SYSTEM, practice, "Nieaktualne.")).isEmpty();
    web.perform(get(attachment.file().path())).andExpect(status().isNotFound());
  }

  @Test
  void refusesFilesThatTellNothingOrAreNotWhatTheySay() throws Exception {
    web.perform(sent("sala.png", aPicture(), author))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("co przedstawia plik")));
    var script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    web.perform(sent("sala.png", script, author).param("name[pl]", "Sala"))
        .andExpect(status().is(422));
    web.perform(sent("sala.png", aPicture(), scenery.person()).param("name[pl]", "Sala"))
        .andExpect(status().isForbidden());
    assertThat(shelf.of(practice)).isEmpty();
  }

  @Test
  void takesAFileAwayFromItsOwnPracticeOnly() throws Exception {
    attach();
    var file = shelf.of(practice).getFirst().file();
    var other = desk.draft(author, fixtures.programme(), directory.get(practice).draft());
    var strange = "/pl/my/practices/" + other + "/files/" + file.id() + "/remove";
    web.perform(post(strange).with(scenery.as(author)).with(csrf()))
        .andExpect(status().isNotFound());
    var own = "/pl/my/practices/" + practice + "/files/" + file.id() + "/remove";
    web.perform(post(own).with(scenery.as(author)).with(csrf()))
        .andExpect(status().is3xxRedirection());
    assertThat(shelf.of(practice)).isEmpty();
    web.perform(get("/pl/my/practices/" + practice).with(scenery.as(author)))
        .andExpect(content().string(not(containsString("Sala pełna ludzi"))));
  }

  @Test
  @Tag("K-4")
  void countsAFileAsProof() throws Exception {
    var draft = KnowledgeFixtures.without(directory.get(practice).draft());
    desk.change(author, practice, draft);
    assertThat(desk.submit(author, practice)).hasSize(1);
    attach();
    assertThat(desk.submit(author, practice)).isEmpty();
  }
}
