package eu.hanza.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.Messages;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Priorities that hold in certain years only. */
class PriorityTests {

  private static final String DOCUMENT = "Priorytety polskiej polityki zagranicznej 2012–2016";

  private static PrioritySummary priority(String from, String to) {
    return new PrioritySummary(
        PriorityId.next(),
        ProgrammeId.next(),
        null,
        LocalizedText.pl("otwartość na Wschód"),
        DOCUMENT,
        "",
        new Period(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @Test
  @Tag("T17")
  void holdsFromItsFirstYearToItsLastAndNamesBothWhenItRefuses() {
    var priority = priority("2012-01-01", "2016-12-31");

    for (var day : new String[] {"2012-01-01", "2014-01-24", "2016-12-31"}) {
      assertThat(priority.refusalOn(LocalDate.parse(day))).isEmpty();
    }
    for (var day : new String[] {"2011-12-31", "2017-01-01"}) {
      assertThat(priority.refusalOn(LocalDate.parse(day)))
          .isEqualTo(
              Optional.of(
                  Refusal.of(
                      "programmes.priority.not-valid",
                      Map.of(
                          "source", DOCUMENT, "years", "2012–2016", "day", LocalDate.parse(day)))));
    }
  }

  @Test
  @Tag("T17")
  void saysTheYearsAndTheDayInTheReadersLanguage() {
    var refusal =
        priority("2012-01-01", "2016-12-31").refusalOn(LocalDate.parse("2017-01-01")).orElseThrow();
    var messages = new Messages();

    assertThat(messages.text(Language.PL, refusal)).contains("2012–2016: dzień 1 stycznia 2017");
    assertThat(messages.text(Language.EN, refusal)).contains("2012–2016", "2017");
    assertThat(messages.text(Language.UK, refusal)).contains("2012–2016", "1 січня 2017");
  }

  @Test
  void writesItsYearsAsShortAsTheyAre() {
    assertThat(priority("2014-01-01", "2014-12-31").years()).isEqualTo("2014");
    assertThat(priority("2014-01-01", "2015-06-30").years()).isEqualTo("2014-01-01 – 2015-06-30");
  }

  @Test
  void belongsToAProgrammeOrToAFundAndNotToBoth() {
    var period = Period.of(LocalDate.parse("2014-01-01"));
    var name = LocalizedText.pl("x");

    assertThatThrownBy(
            () -> new PrioritySummary(PriorityId.next(), null, null, name, DOCUMENT, "", period))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
