package eu.hanza.browser;

import eu.hanza.TestDatabase;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in Chromium against the running demonstration. Without Chromium it is skipped, with the
 * reason in the report; with CI=true it fails.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.class)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = "hanza.events.door-opens=400d")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {TestDatabase.class, FreePort.class})
@interface BrowserTest {}
