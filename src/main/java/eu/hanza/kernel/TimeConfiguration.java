package eu.hanza.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Hanza its one clock, in the zone of the platform. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /** Ticks in microseconds, which is what the database keeps. */
  private static final Duration TICK = Duration.ofNanos(1000);

  @Bean
  SettableClock clock(@Value("${hanza.zone:Europe/Warsaw}") ZoneId zone) {
    return new SettableClock(Clock.tick(Clock.system(zone), TICK));
  }
}
