package eu.hanza;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application with a real PostgreSQL and a mail server in memory. All
 * tests of this kind share one application and one database: each makes what it needs.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "hanza.mail.from=hanza@hanza.test",
      "hanza.events.letters-pause=0s",
      "hanza.webhooks.private=true"
    })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, TestMail.class})
@Import({
  Scenery.class,
  eu.hanza.events.EventFixtures.class,
  eu.hanza.events.SessionFixtures.class,
  eu.hanza.forms.FormFixtures.class
})
public @interface HanzaTest {}
