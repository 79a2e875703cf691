package eu.hanza;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real SMTP server on loopback that keeps what it gets. */
public class TestMail implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** The server that all tests of a run share. */
  public static final GreenMail SERVER = start();

  private static GreenMail start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                String.valueOf(SERVER.getSmtp().getPort())))
        .applyTo(context);
  }
}
