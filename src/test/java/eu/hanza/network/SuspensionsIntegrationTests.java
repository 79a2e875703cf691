package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.SuspensionEffect.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

@HanzaTest
@Import(SuspensionsIntegrationTests.Diary.class)
class SuspensionsIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 4);
  private static final LocalizedText REASON = LocalizedText.pl("decyzja operatora funduszu");

  @Autowired Suspensions suspensions;
  @Autowired CountryGroups groups;
  @Autowired Scenery scenery;

  /** Holds three things about Russia, as another module would. */
  @TestComponent
  static class Diary implements SuspensionEffect {

    @Override
    public List<Item> about(@Nullable ProgrammeId programme, String country, Language reader) {
      return country.equals("RU")
          ? List.of(
              new Item("fakt", "spotkanie", LocalDate.of(2022, 3, 3), null),
              new Item("zaproszenie", "hackathon", DAY, null),
              new Item("działanie", "wizyta studyjna", LocalDate.of(2022, 5, 1), "/x"))
          : List.of();
    }
  }

  @Test
  @Tag("S4.7")
  @Tag("T6")
  void showsBeforeWhatItTouchesAfterwards() {
    var programme = ProgrammeId.next();
    var preview = suspensions.preview(programme, "RU", DAY, Language.PL);
    assertThat(preview).extracting(Item::label).containsExactly("hackathon", "wizyta studyjna");

    var coordinator = scenery.coordinator(programme);
    var id = suspensions.suspend(coordinator, programme, "RU", DAY, REASON, "demo");
    assertThat(suspensions.touched(id, Language.PL)).isEqualTo(preview);
    assertThat(suspensions.isSuspended(programme, "RU", LocalDate.of(2022, 3, 3))).isFalse();
    assertThat(suspensions.isSuspended(programme, "RU", DAY)).isTrue();
    assertThat(suspensions.isSuspended(ProgrammeId.next(), "RU", DAY)).isFalse();
  }

  @Test
  @Tag("S4.7")
  void leavesFiveOfSixCountriesActive() {
    var programme = ProgrammeId.next();
    var countries = new TreeSet<>(groups.union(List.of("panstwa-baltyckie"), DAY));
    countries.addAll(List.of("NO", "IS", "RU"));
    assertThat(countries).hasSize(6);
    suspensions.suspend(Actor.SYSTEM, programme, "RU", DAY, REASON, "demo");

    var before = suspensions.standing(programme, countries, LocalDate.of(2022, 3, 3));
    assertThat(before.active()).hasSize(6);
    var after = suspensions.standing(programme, countries, DAY);
    assertThat(after.active()).containsExactly("EE", "IS", "LT", "LV", "NO");
    assertThat(after.suspended()).containsExactly("RU");
  }

  @Test
  void restsUntilItIsLifted() {
    var programme = ProgrammeId.next();
    var id = suspensions.suspend(Actor.SYSTEM, programme, "BY", DAY, REASON, "");
    suspensions.lift(Actor.SYSTEM, id, DAY.plusDays(9));
    assertThat(suspensions.isSuspended(programme, "BY", DAY.plusDays(9))).isTrue();
    assertThat(suspensions.isSuspended(programme, "BY", DAY.plusDays(10))).isFalse();
  }

  @Test
  void isMadeByThoseWhoRunTheProgramme() {
    var coordinator = scenery.coordinator(ProgrammeId.next());
    assertThatThrownBy(
            () -> suspensions.suspend(coordinator, ProgrammeId.next(), "RU", DAY, REASON, ""))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> suspensions.suspend(coordinator, null, "RU", DAY, REASON, ""))
        .isInstanceOf(ForbiddenException.class);
  }

  @Test
  @Tag("S3.7")
  void refusesToFilterByAGroupWithoutMembersAndSaysWhy() {
    assertThat(groups.refusal("bliski-wschod", DAY, Language.PL))
        .hasValueSatisfying(
            why -> {
              assertThat(why.key()).isEqualTo("network.group.empty");
              assertThat(why.values()).containsEntry("group", "Bliski Wschód");
            });
    assertThat(groups.refusal("daleki-wschod", DAY, Language.PL)).isPresent();
    assertThat(groups.refusal("kaukaz", DAY, Language.PL)).isEmpty();
  }
}
