package eu.hanza.programmes.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.Refusal;
import eu.hanza.programmes.FunderDirectory;
import eu.hanza.programmes.Priorities;
import eu.hanza.programmes.PriorityId;
import eu.hanza.programmes.PriorityOffice;
import eu.hanza.programmes.PrioritySummary;
import eu.hanza.programmes.ProgrammeDirectory;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office's forms for the priorities of a programme and of the fund behind it. */
@Pages
@RequestMapping("/office/programmes/{id}/priorities")
class PriorityController extends PartController<ProgrammeId, PriorityForm> {

  private final Priorities priorities;
  private final PriorityOffice office;
  private final ProgrammeDirectory programmes;
  private final FunderDirectory funders;

  PriorityController(
      Priorities priorities,
      PriorityOffice office,
      ProgrammeDirectory programmes,
      FunderDirectory funders,
      FormReader reader,
      PartForms forms) {
    super(new Place("/office/programmes", "priorities", "priority"), reader, forms);
    this.priorities = priorities;
    this.office = office;
    this.programmes = programmes;
    this.funders = funders;
  }

  @Override
  ProgrammeId mine(String id, Actor actor) {
    return PartForms.mine(id, actor);
  }

  @Override
  PriorityForm form(ProgrammeId programme, String priority) {
    return priority(programme, priority).map(PriorityForm::of).orElse(PriorityForm.EMPTY);
  }

  @Override
  List<Refusal> keep(Actor by, ProgrammeId programme, String priority, PriorityForm form) {
    var before = priority(programme, priority);
    if (form.isBackwards()) {
      return List.of(Refusal.of("programmes.period.backwards").at("validTo"));
    }
    var id = before.map(PrioritySummary::id).orElseGet(PriorityId::next);
    var name = before.map(PrioritySummary::name).orElse(LocalizedText.EMPTY);
    return office.keep(by, form.priority(id, programme, name));
  }

  @Override
  List<FieldView> fields(ProgrammeId programme, PriorityForm form, Actor actor, Words words) {
    var owners = new ArrayList<Option>();
    owners.add(new Option("", words.t("priority.own")));
    var fund = programmes.get(programme).funder();
    if (fund != null && funders.mayKeep(actor, fund)) {
      owners.add(new Option(fund.toString(), words.speak(funders.get(fund).name())));
    }
    return form.fields(words, owners);
  }

  @PostMapping("/{priority}/move")
  String move(
      @PathVariable String id,
      @PathVariable String priority,
      @RequestParam int step,
      Actor actor,
      Language language,
      RedirectAttributes next) {
    var programme = mine(id, actor);
    priority(programme, priority)
        .ifPresent(one -> office.move(actor, one.id(), Integer.signum(step)));
    return PartForms.done("/office/programmes/" + id, language, next);
  }

  /** The priority of an address; nothing where the address asks for a new one. */
  private Optional<PrioritySummary> priority(ProgrammeId programme, String priority) {
    if (isNew(priority)) {
      return Optional.empty();
    }
    var id = PriorityId.of(priority);
    var found =
        priorities.of(programme).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("priority " + priority));
    return Optional.of(found);
  }
}
