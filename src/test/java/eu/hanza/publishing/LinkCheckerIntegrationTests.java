package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.sun.net.httpserver.HttpServer;
import eu.hanza.HanzaTest;
import eu.hanza.accounts.Actor;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Links are looked at, and dead ones lead to their copies; only this machine is asked. */
@HanzaTest
class LinkCheckerIntegrationTests {

  @Autowired MockMvc web;
  @Autowired LinkBook links;
  @Autowired NewsDesk desk;
  @Autowired NewsDirectory news;
  @Autowired ProgrammeOffice programmes;
  @Autowired Clock clock;

  private HttpServer server;
  private String host;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host = "http://127.0.0.1:" + server.getAddress().getPort();
    answer("/alive", 200, null);
    answer("/moved", 301, "/alive");
    answer("/gone", 404, null);
    server.start();
  }

  private void answer(String path, int status, @org.jspecify.annotations.Nullable String location) {
    server.createContext(
        path,
        exchange -> {
          if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsWhatLivesFromWhatIsGone() {
    var probe = new LinkProbe(true);

    assertThat(probe.look(host + "/alive")).isEqualTo(new LinkProbe.Finding(LinkState.ALIVE, 200));
    assertThat(probe.look(host + "/moved")).isEqualTo(new LinkProbe.Finding(LinkState.ALIVE, 200));
    assertThat(probe.look(host + "/gone")).isEqualTo(new LinkProbe.Finding(LinkState.DEAD, 404));
    assertThat(probe.look("http://127.0.0.1:1/"))
        .isEqualTo(new LinkProbe.Finding(LinkState.DEAD, null));
  }

  @Test
  void neverAsksInsideAPrivateNetwork() {
    var probe = new LinkProbe(false);

    for (var address :
        List.of(
            host + "/alive",
            "http://localhost/",
            "http://10.0.0.1/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest",
            "http://[::1]/",
            "http://[fd00::1]/",
            "http://100.64.0.1/",
            "file:///etc/passwd",
            "ftp://127.0.0.1/")) {
      assertThat(probe.look(address).state()).as(address).isEqualTo(LinkState.REFUSED);
    }
  }

  @Test
  @Tag("S1.17")
  @Tag("T16")
  void showsTheDayOfTheCopyBesideADeadLink() throws Exception {
    var programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    var body = "Zobacz [listę podmiotów](" + host + "/gone) i [priorytety](" + host + "/alive).";
    var id =
        PublishingFixtures.aPublishedArticle(
            desk, programme, PublishingFixtures.aText("InterEkip", body));
    assertThat(
            links.copy(
                Actor.SYSTEM,
                host + "/gone",
                "https://archiwum.example/lista",
                LocalDate.of(2014, 7, 3)))
        .isEmpty();

    new LinkChecker(links, new LinkProbe(true), clock, true).check(100);

    assertThat(links.of(id))
        .extracting(WebLink::state)
        .containsExactly(LinkState.ALIVE, LinkState.DEAD);
    web.perform(get("/pl" + news.get(id).summary().path()))
        .andExpect(content().string(containsString("kopia z dnia 3&nbsp;lipca&nbsp;2014")));
  }
}
