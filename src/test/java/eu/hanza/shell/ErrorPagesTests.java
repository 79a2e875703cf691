package eu.hanza.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;

class ErrorPagesTests {

  private final ErrorPages pages = new ErrorPages(org.mockito.Mockito.mock(AwayPage.class));

  @Test
  void blamesTheRequestForACharacterThatNoTextHas() {
    var refused = new DataIntegrityViolationException("x", new SQLException("0x00", "22021"));

    assertThat(pages.unfit(refused).getStatus()).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void saysThatSomebodyWasFasterWhereAKeyIsTaken() {
    assertThat(pages.unfit(new DuplicateKeyException("x")).getStatus())
        .isEqualTo(HttpStatus.CONFLICT);
  }

  @Test
  void takesTheBlameForAnyOtherRefusalOfTheDatabase() {
    var refused = new DataIntegrityViolationException("x", new SQLException("null", "23502"));

    assertThat(pages.unfit(refused).getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
