package eu.hanza.partnering.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Slug;
import eu.hanza.network.LegalClass;
import eu.hanza.partnering.partnerships.CountingRule.Formed;
import eu.hanza.partnering.partnerships.CountingRule.Miss;
import eu.hanza.partnering.partnerships.CountingRule.Side;
import eu.hanza.partnering.partnerships.Partnership.Document;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CountingRuleTests {

  private static final LocalDate DAY = LocalDate.of(2022, 5, 10);
  private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());

  private static CountingRule rule(Sides sides, Set<String> countries, int target) {
    return new CountingRule(
        RuleId.next(),
        PROGRAMME,
        LocalizedText.pl("partnerstwa"),
        sides,
        DocumentKind.LETTER,
        countries,
        target,
        LocalDate.of(2021, 12, 1),
        LocalDate.of(2024, 3, 31),
        0);
  }

  private static Side side(@Nullable LegalClass legal, String country) {
    return new Side(new OrganisationId(UUID.randomUUID()), legal, country);
  }

  private static Formed formed(DocumentKind proof, Side... sides) {
    return new Formed(partnership(List.of(new Document(proof, "Pismo", "", DAY))), List.of(sides));
  }

  private static Partnership partnership(List<Document> documents) {
    return Partnership.talks(
            PROGRAMME,
            Slug.of("p-" + UUID.randomUUID()),
            PartnershipKind.TEAM,
            LocalizedText.pl("Partnerstwo"),
            LocalizedText.EMPTY)
        .withDocuments(documents)
        .in(PartnershipState.AGREED, DAY, null, null);
  }

  private static Side ngo(String country) {
    return side(LegalClass.NGO, country);
  }

  @Test
  @Tag("S4.18")
  @Tag("P-6")
  void countsTenOfTwelveAndNineWithoutALetter() {
    var all = new ArrayList<Formed>();
    for (var number = 0; number < 10; number++) {
      all.add(formed(DocumentKind.LETTER, ngo("PL"), ngo("NO")));
    }
    var unproven = new Formed(partnership(List.of()), List.of(ngo("PL"), ngo("NO")));
    var county = formed(DocumentKind.AGREEMENT, ngo("PL"), side(LegalClass.COUNTY, "PL"));
    all.add(unproven);
    all.add(county);
    var rule = rule(Sides.NGOS_ONLY, Set.of(), 10);

    var count = rule.count(all);
    assertThat(count.counted()).hasSize(10);
    assertThat(count.isReached()).isTrue();
    assertThat(count.missed())
        .containsEntry(unproven.partnership().id(), Miss.PROOF)
        .containsEntry(county.partnership().id(), Miss.SIDES)
        .hasSize(2);

    var first = all.getFirst();
    all.set(0, new Formed(first.partnership().withDocuments(List.of()), first.sides()));
    assertThat(rule.count(all).counted()).hasSize(9);
    assertThat(rule.count(all).isReached()).isFalse();
  }

  @Test
  @Tag("S4.20")
  void countsPublicBodiesOfBothCountriesAndSharesNoneWithTheOtherIndicator() {
    var all = new ArrayList<Formed>();
    for (var number = 0; number < 4; number++) {
      all.add(formed(DocumentKind.LETTER, ngo("PL"), side(LegalClass.MUNICIPALITY, "PL")));
    }
    all.add(formed(DocumentKind.LETTER, ngo("PL"), side(LegalClass.REGIONAL_GOVERNMENT, "NO")));
    var company = formed(DocumentKind.LETTER, ngo("PL"), side(LegalClass.PUBLIC_COMPANY, "NO"));
    var elsewhere = formed(DocumentKind.LETTER, ngo("PL"), side(LegalClass.MUNICIPALITY, "LT"));
    all.add(company);
    all.add(elsewhere);
    for (var number = 0; number < 10; number++) {
      all.add(formed(DocumentKind.LETTER, ngo("PL"), ngo("NO")));
    }
    var withPublic = rule(Sides.NGO_WITH_PUBLIC_BODY, Set.of("PL", "NO"), 5).count(all);
    var between = rule(Sides.NGOS_ONLY, Set.of(), 10).count(all);
    assertThat(withPublic.counted()).hasSize(5);
    assertThat(withPublic.isReached()).isTrue();
    assertThat(between.counted()).hasSize(10);
    assertThat(withPublic.counted()).doesNotContainAnyElementsOf(between.counted());
    for (var count : List.of(withPublic, between)) {
      assertThat(count.missed()).containsEntry(company.partnership().id(), Miss.SIDES);
      assertThat(count.missed()).containsEntry(elsewhere.partnership().id(), Miss.SIDES);
    }
  }

  @Test
  @Tag("P-6")
  void gradesTheProofAndNamesWhatIsMissing() {
    var strict =
        new CountingRule(
            RuleId.next(),
            PROGRAMME,
            LocalizedText.pl("wnioski"),
            Sides.ANY,
            DocumentKind.JOINT_APPLICATION,
            Set.of(),
            1,
            DAY,
            DAY,
            0);
    var letter = formed(DocumentKind.LETTER, ngo("PL"), ngo("PL"));
    var funded = formed(DocumentKind.FUNDING_DECISION, ngo("PL"), side(null, ""));
    var consent = formed(DocumentKind.CONSENT, ngo("PL"), ngo("PL"));
    var alone = formed(DocumentKind.FUNDING_DECISION, ngo("PL"));
    var count = strict.count(List.of(letter, funded, consent, alone));
    assertThat(count.counted()).containsExactly(funded.partnership().id());
    assertThat(count.missed())
        .containsEntry(letter.partnership().id(), Miss.PROOF)
        .containsEntry(consent.partnership().id(), Miss.PROOF)
        .containsEntry(alone.partnership().id(), Miss.ALONE);
    assertThat(rule(Sides.NGOS_ONLY, Set.of(), 1).count(List.of(funded)).missed())
        .containsEntry(funded.partnership().id(), Miss.UNKNOWN);
    var talks = funded.partnership().in(PartnershipState.TALKS, null, null, null);
    assertThat(strict.count(List.of(new Formed(talks, funded.sides()))).missed())
        .containsValue(Miss.TALKS);
  }
}
