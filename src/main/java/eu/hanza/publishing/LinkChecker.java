package eu.hanza.publishing;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at a few links at a time, each once in a week, where the operator lets it. */
@Component
class LinkChecker {

  private static final Duration WEEK = Duration.ofDays(7);
  private static final int AT_A_TIME = 20;

  private final LinkBook links;
  private final LinkProbe probe;
  private final Clock clock;
  private final boolean allowed;

  LinkChecker(
      LinkBook links,
      LinkProbe probe,
      Clock clock,
      @Value("${hanza.links.check:true}") boolean allowed) {
    this.links = links;
    this.probe = probe;
    this.clock = clock;
    this.allowed = allowed;
  }

  @Scheduled(initialDelay = 120_000, fixedDelay = 900_000)
  void run() {
    if (allowed) {
      check(AT_A_TIME);
    }
  }

  /** Checks at most so many links that are due. */
  void check(int most) {
    for (var number = 0; number < most; number++) {
      var due = links.due(clock.instant().minus(WEEK));
      if (due.isEmpty()) {
        return;
      }
      var address = due.get().address();
      var finding = probe.look(address);
      links.found(address, finding.state(), finding.status(), clock.instant());
    }
  }
}
