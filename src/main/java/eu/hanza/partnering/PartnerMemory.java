package eu.hanza.partnering;

import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.MergeUndone;
import eu.hanza.network.OrganisationChanged;
import eu.hanza.network.OrganisationsMerged;
import eu.hanza.partnering.matching.Matcher;
import eu.hanza.partnering.matching.MemberId;
import eu.hanza.partnering.spi.CollaborationsChanged;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps in memory what the register and the past say, read anew after every change, and what the
 * past teaches, learnt anew each night. A past of too few projects teaches nothing: then all that
 * it says counts the same.
 */
@Component
class PartnerMemory {

  /** From how many projects on the past teaches. */
  static final int TEACHES = 300;

  private static final long SEED = 1;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final KnownPartners partners;
  private final Clock clock;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Matcher teacher;
  private volatile @Nullable Kept kept;

  PartnerMemory(KnownPartners partners, Clock clock) {
    this.partners = partners;
    this.clock = clock;
  }

  /** What was read before some change, with the matcher for it. */
  private record Kept(long change, PartnerKnowledge knowledge, Matcher matcher) {}

  /**
   * What is known now, and the matcher that knows the past.
   *
   * @param knowledge what the register and the past say
   * @param matcher proposes by the past
   */
  record Now(PartnerKnowledge knowledge, Matcher matcher) {}

  /** What is known after every change that is kept. */
  Now now() {
    var present = kept;
    if (present == null || isOld(present)) {
      present = read();
    }
    return new Now(present.knowledge(), present.matcher());
  }

  private boolean isOld(Kept present) {
    var age = Duration.between(present.knowledge().readAt(), clock.instant());
    return present.change() != changes.get() || age.isNegative() || age.compareTo(KEPT) > 0;
  }

  private synchronized Kept read() {
    var present = kept;
    if (present != null && !isOld(present)) {
      return present;
    }
    var change = changes.get();
    var knowledge = partners.read();
    var fresh = new Kept(change, knowledge, matcher(knowledge));
    kept = fresh;
    return fresh;
  }

  private Matcher matcher(PartnerKnowledge knowledge) {
    var history = knowledge.history();
    if (history.projects().size() < TEACHES) {
      return Matcher.untaught(history);
    }
    var taught = teacher;
    if (taught == null) {
      taught = Matcher.learn(history, SEED);
      teacher = taught;
    }
    return taught.on(history);
  }

  /** Learns anew, each night and whenever somebody asks for it. */
  @Scheduled(cron = "0 15 2 * * *", zone = "Europe/Warsaw")
  void learn() {
    teacher = null;
    changes.incrementAndGet();
    now();
  }

  @EventListener
  void on(CollaborationsChanged event) {
    changed();
  }

  @EventListener
  void on(OrganisationChanged event) {
    changed();
  }

  @EventListener
  void on(OrganisationsMerged event) {
    changed();
  }

  @EventListener
  void on(MergeUndone event) {
    changed();
  }

  /** What is read before the transaction ends would be the old state. */
  private void changed() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new AfterTheEnd());
    } else {
      changes.incrementAndGet();
    }
  }

  private final class AfterTheEnd implements TransactionSynchronization {

    @Override
    public void afterCompletion(int status) {
      changes.incrementAndGet();
    }
  }

  /** The id of an organisation as the matcher knows it. */
  static MemberId member(OrganisationId organisation) {
    return new MemberId(organisation.toString());
  }
}
