package eu.hanza.results;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.programmes.ProgrammeFixtures;
import eu.hanza.programmes.ProgrammeOffice;
import eu.hanza.results.spi.Fact;
import eu.hanza.results.spi.FactKind;
import eu.hanza.results.spi.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger counts people and attendances as the sources ask for it. */
@HanzaTest
class LedgerIntegrationTests {

  /** How many of the 160 have which sector and function (S1.13). */
  private static final Map<Sector, List<Integer>> PIVOT =
      Map.of(
          Sector.LOCAL_GOVERNMENT,
          List.of(20, 0, 0, 25, 35),
          Sector.NGO,
          List.of(20, 30, 20, 0, 10));

  private static final List<WorkFunction> FUNCTIONS = List.of(WorkFunction.values());

  @Autowired Facts facts;
  @Autowired ResultsBook book;
  @Autowired FactRecords records;
  @Autowired People people;
  @Autowired ProgrammeOffice programmes;

  private final UUID forum = UUID.randomUUID();
  private final UUID workshop = UUID.randomUUID();
  private final UUID seminar = UUID.randomUUID();
  private final List<UUID> all = List.of(forum, workshop, seminar);
  private ProgrammeId programme;
  private String run;

  @BeforeEach
  void begin() {
    programme = ProgrammeFixtures.aPublishedProgramme(programmes);
    run = "ekip" + Scenery.number();
  }

  private record Work(Sector sector, WorkFunction function) {}

  private static List<Work> works() {
    return Stream.of(Sector.LOCAL_GOVERNMENT, Sector.NGO)
        .flatMap(
            sector ->
                IntStream.range(0, 5)
                    .boxed()
                    .flatMap(
                        column ->
                            Stream.generate(() -> new Work(sector, FUNCTIONS.get(column)))
                                .limit(PIVOT.get(sector).get(column))))
        .toList();
  }

  private PersonId person(int number, String suffix) {
    return people.known(
        new EmailAddress("%s-%03d%s@hanza.test".formatted(run, number, suffix)),
        "Uczestnik %s %03d".formatted(run, number),
        Language.PL);
  }

  private void attended(UUID event, int number, String suffix, Work work, String day) {
    facts.record(
        new Fact(
            "test:" + event + ":" + number + suffix,
            FactKind.ATTENDED,
            person(number, suffix),
            work.sector(),
            work.function(),
            "Gmina " + number,
            programme,
            new Fact.Occasion(event, event, LocalizedText.pl("Wydarzenie")),
            LocalDate.parse(day),
            "/lista"));
  }

  private void fill() {
    var works = works();
    IntStream.rangeClosed(1, 100)
        .forEach(n -> attended(forum, n, "", works.get(n - 1), "2014-05-20"));
    var other = new Work(Sector.OTHER, WorkFunction.OTHER);
    IntStream.rangeClosed(81, 120)
        .forEach(n -> attended(workshop, n, "", n <= 100 ? other : works.get(n - 1), "2014-06-17"));
    IntStream.rangeClosed(101, 160)
        .forEach(n -> attended(seminar, n, "", n <= 120 ? other : works.get(n - 1), "2014-09-30"));
  }

  @Test
  @Tag("S1.12")
  @Tag("T12")
  void counts200AttendancesOf160PeopleOfWhom40CameTwice() {
    fill();
    var counts = book.counts(all);
    assertThat(counts.attendances()).isEqualTo(200);
    assertThat(counts.people()).isEqualTo(160);
    assertThat(counts.twice()).isEqualTo(40);
    assertThat(counts.byEvent()).isEqualTo(Map.of(forum, 100, workshop, 40, seminar, 60));
    assertThat(book.counts(programme)).isEqualTo(counts);
    fill();
    assertThat(book.counts(all)).isEqualTo(counts);
  }

  @Test
  @Tag("S1.13")
  void keepsTheFirstFunctionOfWhoeverChangesItSoThatThePivotSumsTo160() {
    fill();
    var counts = book.counts(all);
    for (var sector : PIVOT.keySet()) {
      assertThat(IntStream.range(0, 5).mapToObj(column -> counts.of(sector, FUNCTIONS.get(column))))
          .isEqualTo(PIVOT.get(sector));
      assertThat(counts.of(sector)).isEqualTo(80);
    }
    assertThat(IntStream.range(0, 5).mapToObj(column -> counts.with(FUNCTIONS.get(column))))
        .containsExactly(40, 30, 20, 25, 45);
  }

  @Test
  @Tag("S1.12")
  void countsADoubtfulPairOnceUntilSomebodyFindsThatTheyAreTwo() {
    fill();
    var by = Actor.SYSTEM;
    attended(forum, 50, "", works().get(49), "2014-05-20");
    assertThat(book.counts(all).people()).isEqualTo(160);
    attended(forum, 50, "-inny", works().get(49), "2014-05-20");
    var tally = book.open(by, programme, LocalizedText.pl("INTER-EKiP"), 160, all);
    assertThat(book.doubts(tally)).hasSize(1);
    assertThat(book.counts(all).people()).isEqualTo(160);
    assertThat(book.counts(all).attendances()).isEqualTo(200);
    var pair = book.doubts(tally).getFirst();
    book.decide(by, tally, pair.one(), pair.other(), false);
    assertThat(book.doubts(tally)).isEmpty();
    assertThat(book.counts(all).people()).isEqualTo(161);
    book.decide(by, tally, pair.other(), pair.one(), true);
    assertThat(book.counts(all).people()).isEqualTo(160);
  }

  @Test
  @Tag("S1.12")
  void keepsTheCountsWhenPeopleAreErased() {
    fill();
    attended(forum, 50, "-inny", works().get(49), "2014-05-20");
    var before = book.counts(all);
    IntStream.of(50, 85, 105).forEach(n -> records.erase(person(n, "")));
    records.erase(person(50, "-inny"));
    assertThat(book.counts(all)).isEqualTo(before);
    assertThat(records.export(person(85, ""))).isEqualTo(Map.of("facts", List.of()));
  }

  @Test
  void takesAFactBack() {
    attended(forum, 1, "", works().getFirst(), "2014-05-20");
    facts.retract("test:" + forum + ":1");
    facts.retract("test:" + forum + ":1");
    assertThat(book.counts(all).attendances()).isZero();
  }
}
