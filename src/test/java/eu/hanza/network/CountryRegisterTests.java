package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.CountryGroups.Group;
import eu.hanza.network.Territories.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The registers that come with Hanza. */
class CountryRegisterTests {

  private static final LocalDate CONGRESS = LocalDate.of(2019, 9, 23);

  private final Territories territories = new Territories();

  @Test
  @Tag("S0.7")
  @Tag("T29")
  void countsOverlappingGroupsOnce() {
    assertThat(group("partnerstwo-wschodnie").on(CONGRESS).active())
        .containsExactly("AM", "AZ", "BY", "GE", "MD", "UA");
    assertThat(group("kaukaz").on(CONGRESS).active()).containsExactly("AM", "AZ", "GE");
    assertThat(group("azja-centralna").on(CONGRESS).active())
        .containsExactly("KG", "KZ", "TJ", "TM", "UZ");
    var three = Stream.of("partnerstwo-wschodnie", "kaukaz", "azja-centralna");
    assertThat(CountryGroups.union(three.map(CountryRegisterTests::group).toList(), CONGRESS))
        .hasSize(11);
  }

  @Test
  @Tag("S0.7")
  void knowsTheUnionOfADay() {
    var union = group("unia-europejska");
    assertThat(union.on(CONGRESS).active()).hasSize(28).contains("GB");
    assertThat(union.on(LocalDate.of(2020, 1, 31)).active()).hasSize(28);
    assertThat(union.on(LocalDate.of(2020, 2, 1)).active()).hasSize(27);
    assertThat(union.on(LocalDate.of(2022, 10, 11)).active()).hasSize(27).doesNotContain("GB");
  }

  @Test
  @Tag("T29")
  void tellsTheSuspendedMemberApart() {
    var partnership = group("partnerstwo-wschodnie");
    assertThat(partnership.on(LocalDate.of(2021, 6, 27)).active()).hasSize(6);
    var after = partnership.on(LocalDate.of(2021, 6, 28));
    assertThat(after.active()).hasSize(5);
    assertThat(after.suspended()).containsExactly("BY");
  }

  @Test
  @Tag("T7")
  void takesANameForItsMembersAlone() {
    assertThat(group("panstwa-baltyckie").on(CONGRESS).active()).containsExactly("EE", "LT", "LV");
    assertThat(group("region-baltycki").members()).isEmpty();
    assertThat(group("region-morza-baltyckiego").members()).isEmpty();
  }

  @Test
  void knowsEveryCountryOfEveryGroup() {
    assertThat(
            RegisterFile.rows("register/network/country-group-members.csv").stream()
                .map(row -> row.apply("country")))
        .allMatch(territories::knowsCountry);
  }

  @Test
  @Tag("S4.2")
  void saysWhereASeatLiesThatIsOutside() {
    var north = List.of(new Unit("PL63", "2016"), new Unit("PL62", "2016"));
    assertThat(territories.outside(north, seat("Elbląg"))).isEmpty();
    assertThat(territories.outside(north, seat("Gdańsk"))).isEmpty();
    assertThat(territories.outside(north, seat("Toruń")))
        .hasValueSatisfying(
            why -> {
              assertThat(why.key()).isEqualTo("network.territory.outside");
              assertThat(why.values()).containsEntry("code", "PL61");
            });
    assertThat(territories.outside(north, null)).isPresent();
  }

  private Seat seat(String place) {
    return territories.place("PL", place).orElseThrow();
  }

  @Test
  void comparesCodesOfDifferentVersionsByTheirVoivodeship() {
    var lubelskie = List.of(new Unit("PL31", "2010"));
    assertThat(territories.outside(lubelskie, seat("Lublin"))).isEmpty();
    assertThat(territories.outside(lubelskie, Seat.in("PL", "x").nuts("PL31", "2021"))).isPresent();
  }

  @Test
  void warnsOfCodesThatItDoesNotKnow() {
    assertThat(territories.knowsNuts("PL81", "2021")).isTrue();
    assertThat(territories.knowsNuts("PL81", "2010")).isFalse();
    assertThat(territories.knowsNuts("PL424", "2013")).isTrue();
    assertThat(territories.knowsNuts("SE221", "2013")).isTrue();
    assertThat(Set.copyOf(territories.countries())).contains("UA", "KZ", "NO");
  }

  private static Group group(String slug) {
    var members = RegisterFile.rows("register/network/country-group-members.csv");
    return new Group(
        slug, LocalizedText.pl(slug), "", "", GroupsFromRegister.members(members, slug));
  }
}
