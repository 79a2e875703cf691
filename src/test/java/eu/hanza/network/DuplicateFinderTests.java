package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.DuplicateFinder.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateFinderTests {

  @Test
  @Tag("S1.15")
  @Tag("T13")
  void proposesTheTwoNamesOfTheLeadAsOne() {
    var finder =
        finder(
            "Kujawsko-Pomorskie Samorządowe Stowarzyszenie „Europa Kujaw i Pomorza”",
            "Samorządowe Stowarzyszenie \"Europa Kujaw i Pomorza\"",
            "Stowarzyszenie Gmin i Powiatów Małopolski",
            "Stowarzyszenie Gmin RP Euroregion Bałtyk",
            "Urząd Marszałkowski Województwa Kujawsko-Pomorskiego");
    assertThat(finder.candidates())
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.reason()).isEqualTo(Reason.SIMILAR_NAME);
              assertThat(pair.likeness()).isBetween(0.6, 0.9);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Gmina Zielona Dolina, GMINA ZIELONA DOLINA",
    "Fundacja Łąka, Fundacja Laka",
    "Stowarzyszenie Otwarte Podwórka, Stowarzyszenie Otwarte Podworka w Łodzi",
    "Fundacja Między Brzegami, Fundacja Miedzy Bzegami"
  })
  void seesThroughSpelling(String one, String other) {
    assertThat(finder(one, other).candidates()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Miasto Lublin, Uniwersytet Lublin",
    "Urząd Miasta Gdańska, Urząd Miasta Gdyni",
    "Ministerstwo Spraw Zagranicznych, Ministerstwo Finansów",
    "Fundacja Most, Fundacja Las"
  })
  void keepsDifferentOrganisationsApart(String one, String other) {
    assertThat(finder(one, other).candidates()).isEmpty();
  }

  @Test
  void trustsASharedIdentifierAcrossCountries() {
    var one = named("Sonderby", "DE", Set.of("PIC:999999999"));
    var other = named("Zupełnie inna nazwa", "DK", Set.of("PIC:999999999"));
    assertThat(new DuplicateFinder(List.of(one, other)).candidates())
        .singleElement()
        .extracting(DuplicateFinder.Candidate::reason)
        .isEqualTo(Reason.IDENTIFIER);
  }

  @Test
  void doesNotMixNamesakesOfTwoCountries() {
    var one = named("Europa Haus", "DE", Set.of());
    var other = named("Europa Haus", "AT", Set.of());
    assertThat(new DuplicateFinder(List.of(one, other)).candidates()).isEmpty();
  }

  private static DuplicateFinder finder(String... names) {
    return new DuplicateFinder(
        Arrays.stream(names).map(name -> named(name, "PL", Set.of())).toList());
  }

  private static NamedOrganisation named(String name, String country, Set<String> keys) {
    return new NamedOrganisation(
        OrganisationId.next(), NamedOrganisation.folded(List.of(name)), country, keys);
  }
}
