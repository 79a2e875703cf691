package eu.hanza.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import eu.hanza.kernel.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClamdCheckTests {

  private static final Duration ENOUGH = Duration.ofSeconds(10);
  private static final Refusal UNSCANNED = Refusal.of("files.refused.unscanned");

  private SmallClamd clamd;

  @BeforeEach
  void startsAScanner() throws IOException {
    clamd = new SmallClamd();
  }

  @AfterEach
  void stopsTheScanner() throws IOException {
    clamd.close();
  }

  @Test
  void letsThroughWhatTheScannerFindsCleanHavingSentEveryByte() {
    var content = new byte[300_001];
    new Random(7).nextBytes(content);
    assertThat(refusal(content, ENOUGH)).isEmpty();
    assertThat(clamd.last()).isEqualTo(content);
  }

  @Test
  void refusesWhatTheScannerFindsInfected() {
    var content = ("Agenda\n" + SmallClamd.VIRUS).getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(content, ENOUGH)).contains(Refusal.of("files.refused.virus"));
  }

  @Test
  void asksToTryAgainWhenNobodyListens() throws IOException {
    clamd.close();
    assertThat(refusal(new byte[10], ENOUGH)).contains(UNSCANNED);
  }

  @Test
  void asksToTryAgainWhenTheScannerIsTooSlow() {
    clamd.fallSilent();
    var refusal =
        assertTimeoutPreemptively(ENOUGH, () -> refusal(new byte[10], Duration.ofMillis(200)));
    assertThat(refusal).contains(UNSCANNED);
  }

  @Test
  void asksToTryAgainWhenTheScannerReportsAnErrorOrNothing() {
    clamd.say("INSTREAM size limit exceeded. ERROR");
    assertThat(refusal(new byte[10], ENOUGH)).contains(UNSCANNED);
    clamd.say("");
    assertThat(refusal(new byte[10], ENOUGH)).contains(UNSCANNED);
  }

  private Optional<Refusal> refusal(byte[] content, Duration timeout) {
    return clamd.check(timeout).refusal("agenda.txt", "text/plain", content);
  }
}
