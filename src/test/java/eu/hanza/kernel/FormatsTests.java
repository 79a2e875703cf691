package eu.hanza.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

  private static final Formats PL = Formats.of(Language.PL);
  private static final Formats EN = Formats.of(Language.EN);
  private static final Formats UK = Formats.of(Language.UK);
  private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

  @Test
  @Tag("S0.1")
  void writesTheDaysOfTheCongressByTheRulesOfTheLanguage() {
    var congress = new Period(LocalDate.of(2019, 9, 23), LocalDate.of(2019, 9, 24));
    assertThat(PL.period(congress)).isEqualTo("23–24\u00A0września\u00A02019");
    assertThat(EN.period(congress)).isEqualTo("23–24\u00A0September\u00A02019");
    assertThat(plain(UK.period(congress))).isEqualTo("23–24 вересня 2019 р.");
  }

  @Test
  void writesDates() {
    assertThat(plain(PL.date(DAY))).isEqualTo("15 marca 2027");
    assertThat(plain(EN.date(DAY))).isEqualTo("15 March 2027");
    assertThat(plain(UK.date(DAY))).isEqualTo("15 березня 2027 р.");
    assertThat(PL.date(DAY)).doesNotContain(" ");
    assertThat(PL.weekday(LocalDate.of(2022, 10, 11))).isEqualTo("wtorek");
    assertThat(plain(PL.date(ApproximateDate.of(YearMonth.of(2014, 1))))).isEqualTo("styczeń 2014");
  }

  @Test
  void writesPeriodsOverMonthsAndYears() {
    var months = new Period(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 11, 30));
    assertThat(PL.period(months)).isEqualTo("1\u00A0czerwca\u00A0– 30\u00A0listopada\u00A02013");
    var years = new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2023, 6, 30));
    assertThat(plain(EN.period(years))).isEqualTo("1 March 2021 – 30 June 2023");
    assertThat(plain(PL.period(Period.of(DAY)))).isEqualTo("15 marca 2027");
  }

  @Test
  void writesNumbersAndAmounts() {
    assertThat(PL.number(1280)).isEqualTo("1\u00A0280");
    assertThat(EN.number(1280)).isEqualTo("1,280");
    assertThat(PL.number(new BigDecimal("3.34"))).isEqualTo("3,34");
    assertThat(PL.money(Money.of("85200", "PLN"))).isEqualTo("85\u00A0200,00\u00A0zł");
    assertThat(PL.money(Money.of("140250", "EUR"))).isEqualTo("140\u00A0250,00\u00A0EUR");
    assertThat(EN.money(Money.of("85200", "PLN"))).isEqualTo("PLN\u00A085,200.00");
    assertThat(EN.money(Money.of("140250", "EUR"))).isEqualTo("EUR\u00A0140,250.00");
    assertThat(UK.money(Money.of("85200", "PLN"))).isEqualTo("85\u00A0200,00\u00A0PLN");
  }

  @Test
  void saysQualifiersInWords() {
    assertThat(plain(PL.number(QualifiedNumber.of(Qualifier.BELOW, 18_000))))
        .isEqualTo("prawie 18 000");
    assertThat(plain(PL.number(QualifiedNumber.of(Qualifier.ABOVE, 590)))).isEqualTo("ponad 590");
    assertThat(plain(EN.number(QualifiedNumber.of(Qualifier.BELOW, 18_000))))
        .isEqualTo("almost 18,000");
    assertThat(plain(PL.money(QualifiedNumber.of(Qualifier.ABOVE, 85_000), "PLN")))
        .isEqualTo("ponad 85 000,00 zł");
  }

  @Test
  void writesTimesWithTheirZoneInWords() {
    var from = ZonedDateTime.of(DAY, LocalTime.of(16, 30), ZoneId.of("Europe/Warsaw"));
    var to = from.plusMinutes(90).withZoneSameInstant(ZoneId.of("Europe/Lisbon"));
    assertThat(PL.times(from, to)).isEqualTo("16:30–18:00 (czas warszawski)");
    assertThat(plain(PL.dateTime(from))).isEqualTo("15 marca 2027, 16:30 (czas warszawski)");
    assertThat(plain(EN.dateTime(from))).isEqualTo("15 March 2027, 16:30 (Warsaw time)");
  }

  @ParameterizedTest
  @CsvSource({
    "PL, Europe/Lisbon, czas lizboński",
    "PL, Asia/Tashkent, czas taszkencki",
    "PL, Europe/Kyiv, czas kijowski",
    "PL, Europe/Athens, czas: Ateny",
    "PL, UTC, UTC",
    "PL, Etc/UTC, UTC",
    "PL, +02:00, UTC+02:00",
    "EN, Europe/Kyiv, Kyiv time",
    "EN, Asia/Tbilisi, Tbilisi time",
    "UK, Europe/Warsaw, варшавський час"
  })
  void namesZones(Language language, ZoneId zone, String name) {
    assertThat(Formats.of(language).zoneName(zone)).isEqualTo(name);
  }

  @Test
  void writesSizesAndCountries() {
    assertThat(plain(PL.fileSize(48_213))).isEqualTo("48 kB");
    assertThat(plain(PL.fileSize(1_250_000))).isEqualTo("1,3 MB");
    assertThat(plain(EN.fileSize(12))).isEqualTo("12 B");
    assertThat(PL.country("NO")).isEqualTo("Norwegia");
    assertThat(EN.country("GE")).isEqualTo("Georgia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Spotkanie w Lublinie i w Kielcach | Spotkanie w_Lublinie i_w_Kielcach",
        "A w domu | A_w_domu",
        "11 października 2022 r. o 16:30 | 11_października_2022_r. o_16:30",
        "dotacja 85 200,00 zł | dotacja 85_200,00_zł",
        "4,2 mln euro i 318,12 tys. PLN | 4,2_mln_euro i_318,12_tys._PLN",
        "12 km, 5 % oraz art. 5 | 12_km, 5_% oraz art._5",
        "Europa Kujaw | Europa Kujaw"
      })
  void bindsWhatMustNotBeTornApart(String text, String bound) {
    assertThat(PolishTypography.bind(text).replace('\u00A0', '_')).isEqualTo(bound);
    assertThat(PolishTypography.bind(PolishTypography.bind(text)))
        .isEqualTo(PolishTypography.bind(text));
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
