package eu.hanza.events.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.documents.PdfUa;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.SessionFixtures;
import eu.hanza.kernel.Language;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is printed before people come is accessible and says no more than it has to. */
@HanzaTest
class PaperPagesTests {

  @Autowired EventFixtures fixtures;
  @Autowired SessionFixtures sessions;
  @Autowired Gatherings gatherings;
  @Autowired AttendanceRows rows;
  @Autowired Badges badges;
  @Autowired Scenery scenery;
  @Autowired MockMvc web;

  @Test
  void writesBadgesWithNameOrganisationAndTicket() throws Exception {
    var event = fixtures.openEvent(fixtures.programme(), null);
    sessions.people(event, 3);
    var where = gatherings.of(event, null);
    var out = new ByteArrayOutputStream();
    badges.pdf(where.event(), rows.of(where), Language.PL, out);
    assertThat(PdfUa.broken(out.toByteArray())).isEmpty();
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  @Tag("E-26")
  void writesTheListOfASessionWithoutAddresses() throws Exception {
    var programme = fixtures.programme();
    var event = fixtures.openEvent(programme, null);
    var session = sessions.session(event, "10:00", "11:30", null);
    sessions.person(event);
    var address = "/pl/office/events/" + event + "/attendance/list.pdf?session=" + session;
    var office = scenery.as(scenery.coordinator(programme));
    var pdf =
        web.perform(get(address).with(office)).andReturn().getResponse().getContentAsByteArray();
    assertThat(PdfUa.broken(pdf)).isEmpty();
    try (var read = Loader.loadPDF(pdf)) {
      var text = new PDFTextStripper().getText(read);
      assertThat(text).contains("Sesja 10:00").doesNotContain("@hanza.test");
    }
  }
}
