package eu.hanza.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether state money obliges to a poster and a notice, by the law of the day (L20). */
@Service
public class PublicityDuty {

  private final JdbcClient database;

  PublicityDuty(JdbcClient database) {
    this.database = database;
  }

  /** What the law says. */
  public sealed interface Answer {

    /** A poster and a notice are due; an unverified rule only warns. */
    record Duty(String source, boolean verified) implements Answer {}

    /** There was no such law on that day. */
    record NotInForce() implements Answer {}

    /** State money up to this limit obliges to nothing. */
    record SmallAmount(BigDecimal limitPln) implements Answer {}

    /** With EU or EFTA support up to this limit there is no such duty. */
    record EuropeanSupport(BigDecimal limitEur) implements Answer {}
  }

  /** The answer for a grant given on a day. */
  @Transactional(readOnly = true)
  public Answer on(PublicSupport support, LocalDate day) {
    return answer(rules(), support, day);
  }

  static Answer answer(List<PublicityRule> rules, PublicSupport support, LocalDate day) {
    return rules.stream()
        .filter(rule -> rule.isInForceOn(day))
        .findFirst()
        .map(rule -> rule.answer(support))
        .orElse(new Answer.NotInForce());
  }

  private List<PublicityRule> rules() {
    return database
        .sql(
            """
            select id, valid_from, valid_to, above_pln, european_limit_eur, source, verified
            from programmes.publicity_rule order by valid_from desc
            """)
        .query(
            (row, number) ->
                new PublicityRule(
                    row.getString("id"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getBigDecimal("above_pln"),
                    row.getBigDecimal("european_limit_eur"),
                    row.getString("source"),
                    row.getBoolean("verified")))
        .list();
  }
}
