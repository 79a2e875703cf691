package eu.hanza.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.kernel.ApproximateDate;
import eu.hanza.kernel.NormalisedText;
import eu.hanza.kernel.RelativeDate;
import eu.hanza.publishing.ImportProposal.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A pasted text gets proposals, and stays as it is until somebody chooses. */
class ImportReviewTests {

  @Test
  @Tag("T31")
  void proposesExactlyTheLostSpace() {
    var review = ImportReview.of(PublishingFixtures.text("s0"), null);

    var spaces = review.proposals().stream().filter(one -> one.kind() == Kind.SPACE).toList();
    assertThat(spaces)
        .extracting(ImportProposal::before, ImportProposal::after)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "rekomendacji.Aktualności", "rekomendacji. Aktualności"));
    assertThat(review.with(Set.of())).isEqualTo(PublishingFixtures.text("s0"));
    assertThat(ImportReview.of("m.in. www.a.pl i Np. dalej", null).proposals()).isEmpty();
  }

  @Test
  void turnsBulletsIntoAListOnlyIfChosen() {
    var review = ImportReview.of("Obszary:\n  • dobre rządzenie;\n  • kultura.", null);

    assertThat(review.with(Set.of(0, 1))).isEqualTo("Obszary:\n- dobre rządzenie;\n- kultura.");
    assertThat(review.with(Set.of(1))).isEqualTo("Obszary:\n  • dobre rządzenie;\n- kultura.");
  }

  @Test
  @Tag("T11")
  void resolvesThisJanuaryFromThePublication() {
    var text = PublishingFixtures.text("s1");
    var published = ApproximateDate.of(LocalDate.of(2014, 5, 12));

    assertThat(ImportReview.of(text, published).dates())
        .containsExactly(
            new RelativeDate.Resolved("W styczniu br.", ApproximateDate.of(YearMonth.of(2014, 1))));
    assertThat(ImportReview.of(text, null).dates())
        .isEqualTo(List.of(new RelativeDate.Question("W styczniu br.")));
  }

  @Test
  @Tag("T32")
  void noticesTheUnbalancedQuoteAndFindsAmountsBehindSpacesThatDoNotBreak() {
    var quotes =
        ImportReview.of(PublishingFixtures.text("s1"), null).proposals().stream()
            .filter(one -> one.kind() == Kind.QUOTE)
            .toList();
    assertThat(quotes).hasSize(1).noneMatch(ImportProposal::isChange);

    var money = "Budżet: 140\u00A0250,00\u00A0Euro, Sørlandet";
    var review = ImportReview.of(money, null);
    assertThat(NormalisedText.of(review.text()).contains("140 250,00 Euro, Sorlandet")).isTrue();
    assertThat(review.text()).isEqualTo(money);
  }

  @Test
  void keepsAnOrdinalNumberAtTheHeadOfASentence() {
    var article = ImportDesk.article("Tytuł\n\nLead.\n\n20. edycja będzie okazją.", "pl");

    assertThat(article.title().raw("pl")).isEqualTo("Tytuł");
    assertThat(article.lead().raw("pl")).isEqualTo("Lead.");
    assertThat(Prose.html(article.body().raw("pl"), "pl"))
        .isEqualToIgnoringWhitespace("<p>20. edycja będzie okazją.</p>");
  }
}
