package eu.hanza.events;

import eu.hanza.events.draws.DrawWords;
import eu.hanza.events.draws.Draws;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How an event gives its places, in the words that everybody reads before asking (E-4, E-15). */
@Component
public class SeatRules {

  private final SeatPolicies policies;
  private final Draws draws;
  private final DrawWords words;
  private final Messages messages;

  SeatRules(SeatPolicies policies, Draws draws, DrawWords words, Messages messages) {
    this.policies = policies;
    this.draws = draws;
    this.words = words;
    this.messages = messages;
  }

  /** The rules, one sentence each: who can take part, in which order, how long offers hold. */
  public List<String> of(EventSummary event, Language language) {
    var policy = policies.of(event.id());
    var rules = new ArrayList<String>();
    policy.conditions().forEach(condition -> rules.add(text(condition, language)));
    var drawn = draws.of(event.id());
    drawn.ifPresent(draw -> rules.add(words.line(draw, event, language)));
    if (policy.approval()) {
      rules.add(messages.text(language, "events.rules.approval"));
    } else if (event.event().capacity() != null) {
      rules.add(messages.text(language, "events.rules.order", "drawn", drawn.isPresent()));
    }
    if (event.event().capacity() != null) {
      rules.add(offers(policy, language));
      rules.add(messages.text(language, policy.groups().key()));
      rules.add(messages.text(language, "events.rules.cutoff", "n", policy.cutoffHours()));
    }
    return rules;
  }

  private String text(Eligibility condition, Language language) {
    return messages.text(
        language,
        "events.rules.condition",
        Map.of(
            "rule", condition.wording().in(language).text(),
            "outcome", condition.outcome().name()));
  }

  private String offers(SeatPolicy policy, Language language) {
    var formats = Formats.of(language);
    return messages.text(
        language,
        "events.rules.offers",
        Map.of(
            "n", policy.acceptHours(),
            "from", formats.time(policy.quietFrom()),
            "to", formats.time(policy.quietTo())));
  }
}
