package eu.hanza.projects.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.NotFoundException;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.projects.Partner;
import eu.hanza.projects.ProjectOffice;
import eu.hanza.projects.ProjectSummary;
import eu.hanza.projects.web.DeskForms.PartnerForm;
import eu.hanza.projects.web.ProjectDesk.Visit;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The consortium of a project: who comes, in what role and when, and who leaves. */
@Pages
class ConsortiumController {

  private static final String PATH = "/office/projects/{id}/partners";
  private static final String DONE = "projects.office.partners.saved";

  private final ProjectDesk desk;
  private final ProjectOffice office;
  private final OrganisationFinder finder;

  ConsortiumController(ProjectDesk desk, ProjectOffice office, OrganisationFinder finder) {
    this.desk = desk;
    this.office = office;
    this.finder = finder;
  }

  @PostMapping(PATH)
  String add(
      @PathVariable String id,
      @Valid PartnerForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var visit = new Visit(actor, language, model, response, next);
    var typed = DeskForms.EMPTY.with(form);
    if (result.hasErrors()) {
      return desk.refuse(project, desk.errors(form, result, List.of(), language), typed, visit);
    }
    return desk.answer(project, add(actor, project, form), typed, DONE, visit);
  }

  private List<Refusal> add(Actor actor, ProjectSummary project, PartnerForm form) {
    return switch (finder.find(Objects.requireNonNull(form.organisation()))) {
      case Found.Refused refused -> List.of(refused.why().at("organisation"));
      case Found.One one -> {
        var partners = new ArrayList<>(project.partners());
        partners.add(partner(one.organisation(), form));
        yield office.partners(actor, project.id(), partners);
      }
    };
  }

  private static Partner partner(OrganisationId organisation, PartnerForm form) {
    return new Partner(organisation, Objects.requireNonNull(form.role()), form.from(), form.to());
  }

  @PostMapping(PATH + "/{number}")
  String change(
      @PathVariable String id,
      @PathVariable int number,
      @Valid PartnerForm form,
      BindingResult result,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var visit = new Visit(actor, language, model, response, next);
    if (result.hasErrors()) {
      return desk.refuse(
          project, desk.errors(form, result, List.of(), language), DeskForms.EMPTY, visit);
    }
    var partners = new ArrayList<>(project.partners());
    var before = at(partners, number, Objects.requireNonNull(form.organisation()));
    partners.set(number, partner(before.organisation(), form));
    var refusals = office.partners(actor, project.id(), partners);
    return desk.answer(project, refusals, DeskForms.EMPTY, DONE, visit);
  }

  /** The partner at a place; somebody else may have changed the list in between. */
  private static Partner at(List<Partner> partners, int number, String organisation) {
    if (number < 0 || number >= partners.size()) {
      throw new NotFoundException("partner " + number);
    }
    var found = partners.get(number);
    if (!found.organisation().toString().equals(organisation)) {
      throw new NotFoundException("partner " + organisation);
    }
    return found;
  }

  @PostMapping(PATH + "/{number}/remove")
  String remove(
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam String organisation,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var project = desk.kept(actor, id);
    var left = new ArrayList<>(project.partners());
    left.remove(at(left, number, organisation));
    return desk.answer(
        project,
        office.partners(actor, project.id(), left),
        DeskForms.EMPTY,
        DONE,
        new Visit(actor, language, model, response, next));
  }
}
