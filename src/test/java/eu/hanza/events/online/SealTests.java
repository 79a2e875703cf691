package eu.hanza.events.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.accounts.InstallationSecret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed is read by the same installation only, and never lies open in the database. */
class SealTests {

  private static final String ROOM = "https://example.org/room?pwd=tajne";

  @Test
  void readsWhatItSealedAlsoAfterARestart(@TempDir Path home) {
    var sealed = new Seal(new InstallationSecret(home, "")).seal(ROOM);
    assertThat(sealed).doesNotContain("example", "tajne");
    assertThat(new Seal(new InstallationSecret(home, "")).open(sealed)).isEqualTo(ROOM);
  }

  @Test
  void sealsTheSameDifferentlyEachTime(@TempDir Path home) {
    var seal = new Seal(new InstallationSecret(home, ""));
    assertThat(seal.seal(ROOM)).isNotEqualTo(seal.seal(ROOM));
    assertThat(seal.seal("")).isEmpty();
  }

  @Test
  void noticesAnotherKeyAndAChange(@TempDir Path home, @TempDir Path other) {
    var sealed = new Seal(new InstallationSecret(home, "")).seal(ROOM);
    assertThatThrownBy(() -> new Seal(new InstallationSecret(other, "")).open(sealed))
        .isInstanceOf(IllegalStateException.class);
    var changed = sealed.substring(0, sealed.length() - 6) + "AAAA==";
    assertThatThrownBy(() -> new Seal(new InstallationSecret(home, "")).open(changed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void keepsItsKeyFromOthers(@TempDir Path home) throws Exception {
    new Seal(new InstallationSecret(home, "")).seal(ROOM);
    assertThat(Files.getPosixFilePermissions(home.resolve("secret")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }
}
