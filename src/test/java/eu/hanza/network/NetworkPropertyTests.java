package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.CountryGroups.Group;
import eu.hanza.network.CountryGroups.Member;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NetworkPropertyTests {

  private static final int[] NIP = {6, 5, 7, 2, 3, 4, 5, 6, 7};

  @Property
  void acceptsAtMostOneCheckDigit(@ForAll @IntRange(max = 999_999_999) int nine) {
    var digits = "%09d".formatted(nine);
    var right =
        IntStream.range(0, 10)
            .filter(last -> IdentifierCheck.check(IdentifierScheme.NIP, digits + last).isEmpty())
            .count();
    var sum = IntStream.range(0, 9).map(i -> NIP[i] * (digits.charAt(i) - '0')).sum();
    assertThat(right).isEqualTo(sum % 11 == 10 ? 0 : 1);
  }

  @Property
  void noticesEveryWrongDigit(
      @ForAll @IntRange(max = 9) int place, @ForAll @IntRange(min = 1, max = 9) int off) {
    var digits = new StringBuilder("5250008695");
    var wrong = (digits.charAt(place) - '0' + off) % 10;
    digits.setCharAt(place, (char) ('0' + wrong));
    assertThat(IdentifierCheck.check(IdentifierScheme.NIP, digits.toString())).isPresent();
  }

  @Property
  void neverFailsWhateverIsTyped(
      @ForAll IdentifierScheme scheme, @ForAll String value, @ForAll String country) {
    IdentifierCheck.check(scheme, value);
    assertThat(IdentifierCheck.key(scheme, country, value)).isNotEmpty();
  }

  @Property
  void countsACountryOnceInAUnion(
      @ForAll("group") Group one, @ForAll("group") Group other, @ForAll("day") LocalDate day) {
    var union = CountryGroups.union(List.of(one, other), day);
    var expected = new HashSet<>(one.on(day).active());
    expected.addAll(other.on(day).active());
    assertThat(union).isEqualTo(expected);
    assertThat(union).isEqualTo(CountryGroups.union(List.of(other, one), day));
    assertThat(CountryGroups.union(List.of(one, one), day)).isEqualTo(one.on(day).active());
  }

  @Property
  void countsEveryMemberOfADayAsActiveOrSuspended(
      @ForAll("group") Group group, @ForAll("day") LocalDate day) {
    var standing = group.on(day);
    var members = group.members().stream().filter(member -> member.holdsOn(day)).toList();
    assertThat(standing.active().size() + standing.suspended().size())
        .isLessThanOrEqualTo(members.size() * 2);
    assertThat(members)
        .allMatch(
            member ->
                standing.active().contains(member.country())
                    || standing.suspended().contains(member.country()));
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(10_000, 12_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Group> group() {
    var country = Arbitraries.of("PL", "NO", "EE", "LT", "LV", "BY");
    var from = day().injectNull(0.3);
    var suspended = day().injectNull(0.7);
    var member =
        Combinators.combine(country, from, suspended)
            .as((code, first, rests) -> new Member(code, first, null, rests));
    return member
        .list()
        .ofMaxSize(8)
        .map(members -> new Group("demo", LocalizedText.pl("demo"), "", "", members));
  }
}
