package eu.hanza.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.OrganisationRegister.Result;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HanzaTest
class MergeIntegrationTests {

  @Autowired OrganisationRegister register;
  @Autowired OrganisationDirectory directory;
  @Autowired Memberships memberships;
  @Autowired Duplicates duplicates;
  @Autowired Scenery scenery;

  @Test
  @Tag("S1.15")
  @Tag("T13")
  void findsOneByBothNamesAndTwoAgainAfterUndo() {
    var code = NetworkFixtures.code(Scenery.number());
    var kept = register("Kujawsko-Pomorskie Samorządowe Stowarzyszenie „Europa Kujaw” " + code);
    var absorbed = register("Samorządowe Stowarzyszenie „Europa Kujaw” " + code);
    assertThat(duplicates.candidates())
        .anyMatch(pair -> List.of(kept, absorbed).containsAll(List.of(pair.one(), pair.other())));
    var slug = directory.get(absorbed).slug();

    duplicates.merge(Actor.SYSTEM, kept, absorbed);
    assertThat(ids("Kujawsko-Pomorskie " + code)).containsExactly(kept);
    assertThat(ids("Samorządowe Stowarzyszenie " + code)).containsExactly(kept);
    assertThat(directory.find(slug).orElseThrow().id()).isEqualTo(kept);
    assertThat(directory.summaries(List.of(absorbed)).get(absorbed)).isEqualTo(directory.get(kept));
    assertThat(duplicates.candidates()).noneMatch(pair -> pair.one().equals(absorbed));

    duplicates.undo(Actor.SYSTEM, absorbed);
    assertThat(ids("Samorządowe Stowarzyszenie " + code)).containsExactlyInAnyOrder(kept, absorbed);
    assertThat(ids("Kujawsko-Pomorskie " + code)).containsExactly(kept);
    assertThat(directory.find(slug).orElseThrow().id()).isEqualTo(absorbed);
  }

  @Test
  void findsAKeptOneByTheWordsOfTheAbsorbed() {
    var code = NetworkFixtures.code(Scenery.number());
    var kept = register("Instytut Bałtycki " + code);
    var absorbed = register("Zatoka " + code);
    var last = register("Półwysep " + code);
    duplicates.merge(Actor.SYSTEM, kept, absorbed);
    duplicates.merge(Actor.SYSTEM, last, kept);
    assertThat(ids("zatoka " + code)).containsExactly(last);
    assertThat(directory.current(absorbed)).isEqualTo(last);
    duplicates.undo(Actor.SYSTEM, kept);
    assertThat(ids("zatoka " + code)).containsExactly(kept);
  }

  @Test
  void countsAMemberOnceAfterAMerge() {
    var association = register("Związek");
    var kept = register("Gmina Alfa");
    var absorbed = register("Gmina Beta");
    var day = LocalDate.of(2013, 1, 1);
    memberships.join(Actor.SYSTEM, kept, association, day);
    memberships.join(Actor.SYSTEM, absorbed, association, day);
    duplicates.merge(Actor.SYSTEM, kept, absorbed);
    assertThat(memberships.membersOn(association, day)).containsExactly(kept);
    duplicates.undo(Actor.SYSTEM, absorbed);
    assertThat(memberships.membersOn(association, day)).hasSize(2);
  }

  @Test
  void asksNoMoreAboutThoseThatAreApart() {
    var code = NetworkFixtures.code(Scenery.number());
    var one = register("Otwarte Drzwi Nowe Północ " + code);
    var other = register("Otwarte Drzwi Nowe Południe " + code);
    assertThat(duplicates.candidates()).anyMatch(pair -> isOf(pair, one, other));
    duplicates.keepApart(Actor.SYSTEM, /* one= */ other, /* other= */ one);
    assertThat(duplicates.candidates()).noneMatch(pair -> isOf(pair, one, other));
  }

  @Test
  void isForThoseWhoKeepTheRegister() {
    var one = register("Jedna");
    var other = register("Druga");
    var person = scenery.person();
    assertThatThrownBy(() -> duplicates.merge(person, one, other))
        .isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(() -> duplicates.merge(Actor.SYSTEM, one, one))
        .isInstanceOf(IllegalStateException.class);
  }

  private static boolean isOf(Duplicates.Pair pair, OrganisationId one, OrganisationId other) {
    return List.of(one, other).containsAll(List.of(pair.one(), pair.other()));
  }

  private List<OrganisationId> ids(String words) {
    return directory.search(OrganisationQuery.words(words), 10).items().stream()
        .map(OrganisationSummary::id)
        .toList();
  }

  private OrganisationId register(String name) {
    var result = register.register(Actor.SYSTEM, OrganisationDraft.named(name, "pl"));
    return ((Result.Done) result).id();
  }
}
