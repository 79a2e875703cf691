package eu.hanza;

import eu.hanza.shell.spi.Announcement;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts the demonstration how to get in and where mail goes. */
@Component
@ConditionalOnProperty("hanza.demo")
class DemonstrationGuide implements Announcement {

  private final Environment environment;

  DemonstrationGuide(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<String> lines() {
    var address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    return List.of(
        "This is the demonstration; only this computer reaches it.",
        "",
        "Sign in at " + address + "/pl/sign-in: enter one of these addresses, then open",
        "the link in the mailbox at " + address + "/pl/mailbox (no mail leaves this computer).",
        "  admin@hanza.demo          administrator of the installation",
        "  koordynator@ckw.demo      coordinator of Centrum Kompetencji Wschodnich",
        "  redaktor@ckw.demo         editor of its news and pages",
        "  wejscie@ckw.demo          door staff of its events",
        "  operator@msz.demo         coordinator of the ministry's programme",
        "  koordynator@pim.demo      coordinator of Partnerska Inicjatywa Miast",
        "  operator@acf.demo         coordinator of Active Citizens Fund – National",
        "  lider@scc.demo            coordinator of Interreg South Baltic",
        "  uczestnik001@demo         a participant",
        "  urzednik@lublin.demo      an officer of the city of Lublin",
        "  prezydent@lublin.demo     the city's mayor, who signs for it");
  }
}
