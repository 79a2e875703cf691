package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlumbingTests {

  @Test
  void readsIdsAndLeadsNowhereWithBrokenOnes() {
    var id = EventId.next();
    assertThat(EventId.of(id.toString())).isEqualTo(id);
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> EventId.of("7"));
  }

  @Test
  void countsPages() {
    assertThat(new PageOf<>(List.of(), 1, 20, 0).pages()).isEqualTo(1);
    assertThat(new PageOf<>(List.of(1), 3, 20, 41).pages()).isEqualTo(3);
    assertThat(PageOf.offset(3, 20)).isEqualTo(40);
    assertThat(PageOf.offset(0, 20)).isZero();
    assertThat(new PageOf<>(List.of(1, 2), 1, 2, 5).map(n -> "n" + n))
        .isEqualTo(new PageOf<>(List.of("n1", "n2"), 1, 2, 5));
  }

  @Test
  void findsLanguages() {
    assertThat(Language.of("uk")).contains(Language.UK);
    assertThat(Language.of("de")).isEmpty();
    assertThat(Language.of(Locale.GERMANY)).isEqualTo(Language.EN);
  }

  @Test
  void showsARefusalAtItsField() {
    assertThat(Refusal.of("kernel.example", Map.of("n", 1)).at("name"))
        .isEqualTo(new Refusal("kernel.example", "name", Map.of("n", 1)));
  }
}
