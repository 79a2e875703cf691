package eu.hanza.events.hackathon;

import eu.hanza.events.hackathon.Hackathon.Criterion;
import eu.hanza.kernel.Refusal;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A criterion as the office types it. */
record CriterionForm(
    @Longest(max = 200) @Nullable WrittenText name,
    @Nullable String weight,
    @Nullable String most) {

  private static final BigDecimal HEAVIEST = new BigDecimal("1000");

  WrittenText named() {
    return Objects.requireNonNullElse(name, WrittenText.EMPTY);
  }

  private static boolean isUsable(Optional<BigDecimal> number, int scale) {
    return number
        .filter(given -> given.signum() > 0 && given.compareTo(HEAVIEST) <= 0)
        .filter(given -> given.stripTrailingZeros().scale() <= scale)
        .isPresent();
  }

  List<Refusal> refusals() {
    var refusals = new ArrayList<Refusal>();
    if (!isUsable(Points.read(weight), 3)) {
      refusals.add(Refusal.of("events.office.hackathon.form.number").at("weight"));
    }
    if (!isUsable(Points.read(most), 2)) {
      refusals.add(Refusal.of("events.office.hackathon.form.number").at("most"));
    }
    return refusals;
  }

  Criterion criterion() {
    return new Criterion(
        CriterionId.next(),
        named().text(),
        Points.read(weight).orElseThrow(),
        Points.read(most).orElseThrow());
  }
}
