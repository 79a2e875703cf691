package eu.hanza.programmes;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the priorities of programmes and of funds. */
@Service
@Transactional
public class PriorityOffice {

  private final StoredPriorities priorities;
  private final FunderDirectory funders;
  private final History history;

  PriorityOffice(StoredPriorities priorities, FunderDirectory funders, History history) {
    this.priorities = priorities;
    this.funders = funders;
    this.history = history;
  }

  /** Adds a priority after the others of its programme or fund, or changes it in its place. */
  public List<Refusal> keep(Actor by, PrioritySummary priority) {
    mayKeep(by, priority);
    var before = priorities.findById(priority.id());
    before.ifPresent(old -> mayKeep(by, old.summary()));
    var refusals = check(priority);
    if (refusals.isEmpty()) {
      before.ifPresentOrElse(old -> change(by, old, priority), () -> add(by, priority));
    }
    return refusals;
  }

  private static List<Refusal> check(PrioritySummary priority) {
    var refusals = new ArrayList<Refusal>();
    if (priority.name().isEmpty()) {
      refusals.add(Refusal.of("programmes.priority.unnamed").at("name.pl"));
    }
    if (priority.source().isBlank()) {
      refusals.add(Refusal.of("programmes.priority.sourceless").at("source"));
    }
    return refusals;
  }

  private void add(Actor by, PrioritySummary priority) {
    var kept = Priority.of(priority, 0);
    var last = siblings(kept).stream().mapToInt(Priority::position).max().orElse(-1);
    priorities.save(kept.at(last + 1));
    history.note(line("priority-added", by, kept));
  }

  private void change(Actor by, Priority before, PrioritySummary after) {
    var kept = before.say(after);
    priorities.save(kept);
    history.note(
        line("priority-changed", by, kept)
            .changed("name", before.name().raw("pl"), after.name().raw("pl"))
            .changed("source", before.source(), after.source())
            .changed("years", before.summary().years(), after.years()));
  }

  /** Moves a priority up (−1) or down (1) among those of its programme or fund; ends hold it. */
  public void move(Actor by, PriorityId id, int step) {
    var moved = priorities.findById(id).orElseThrow(() -> new NotFoundException("priority " + id));
    mayKeep(by, moved.summary());
    var order = siblings(moved);
    var to = order.indexOf(moved) + step;
    if (to < 0 || to >= order.size()) {
      return;
    }
    var other = order.get(to);
    priorities.save(moved.at(other.position()));
    priorities.save(other.at(moved.position()));
    history.note(line("priority-moved", by, moved));
  }

  private List<Priority> siblings(Priority one) {
    var programme = one.programme();
    return programme == null
        ? priorities.findByFunderOrderByPosition(Objects.requireNonNull(one.funder()))
        : priorities.findByProgrammeOrderByPosition(programme);
  }

  private void mayKeep(Actor by, PrioritySummary priority) {
    var programme = priority.programme();
    var may =
        programme == null
            ? funders.mayKeep(by, Objects.requireNonNull(priority.funder()))
            : ProgrammeRules.mayEdit(by, programme);
    by.must(may, "keep priority " + priority.id());
  }

  private static Line line(String what, Actor by, Priority priority) {
    return Line.of("programmes.history." + what, by.person(), priority.owner())
        .with("source", priority.source());
  }
}
