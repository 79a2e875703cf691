package eu.hanza.network.locations;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.EntityId;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.network.locations.LocationDesk.Shown;
import eu.hanza.network.locations.LocationDesk.Told;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.FormReader;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where locations, local networks and cooperations are kept, and businesses show what they make.
 */
@Pages
class LocationOfficeController {

  private static final String OFFICE = "/office/locations";
  private static final String KIND = OFFICE + "/{kind:location|network|cooperation}";
  private static final String OWN = "/my/studios/{id}";
  private static final String FORM = "network/location-form";

  private final LocationDesk desk;
  private final LocationOfficePages pages;
  private final OrganisationFinder finder;
  private final FormReader reader;

  LocationOfficeController(
      LocationDesk desk, LocationOfficePages pages, OrganisationFinder finder, FormReader reader) {
    this.desk = desk;
    this.pages = pages;
    this.finder = finder;
    this.reader = reader;
  }

  /** A request of somebody, and where its answer goes. */
  record Visit(
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {}

  @GetMapping(OFFICE)
  String office(Actor actor, Language language, Model model) {
    actor.must(LocationRules.mayKeep(actor), "keep locations");
    model.addAttribute("page", pages.office(actor, "", FormErrors.NONE, language));
    return "network/office-locations";
  }

  /** Leads to the form of a business by the name of its organisation. */
  @PostMapping(OFFICE + "/studio")
  String studio(
      @RequestParam(defaultValue = "") String organisation,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response) {
    actor.must(LocationRules.mayKeep(actor), "keep locations");
    return switch (finder.find(organisation)) {
      case Found.One(var id) -> "redirect:/" + language.tag() + "/my/studios/" + id;
      case Found.Refused(var why) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var errors = reader.errors(List.of(why.at("organisation")), language);
        model.addAttribute("page", pages.office(actor, organisation, errors, language));
        yield "network/office-locations";
      }
    };
  }

  @GetMapping(KIND + "/new")
  String fresh(@PathVariable String kind, Actor actor, Language language, Model model) {
    actor.must(LocationRules.mayKeep(actor), "keep locations");
    model.addAttribute(
        "page", pages.form(kind, null, LocationForm.EMPTY, actor, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping(KIND + "/new")
  String add(
      @PathVariable String kind,
      LocationForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var visit = new Visit(actor, language, model, response, next);
    return kept(kind, null, form, keep(kind, null, form, actor), visit);
  }

  @GetMapping(KIND + "/{id}")
  String show(
      @PathVariable String kind,
      @PathVariable String id,
      Actor actor,
      Language language,
      Model model) {
    actor.must(LocationRules.mayKeep(actor), "keep locations");
    var form = pages.form(kind, id);
    model.addAttribute(
        "page", pages.form(kind, id(kind, id), form, actor, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping(KIND + "/{id}")
  String change(
      @PathVariable String kind,
      @PathVariable String id,
      LocationForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var visit = new Visit(actor, language, model, response, next);
    return kept(kind, id(kind, id), form, keep(kind, id, form, actor), visit);
  }

  private static EntityId id(String kind, String id) {
    return switch (kind) {
      case "location" -> LocationId.of(id);
      case "network" -> LocalNetworkId.of(id);
      default -> CooperationId.of(id);
    };
  }

  private List<Refusal> keep(String kind, @Nullable String id, LocationForm form, Actor actor) {
    return switch (kind) {
      case "location" ->
          desk.keep(
              actor,
              id == null ? null : LocationId.of(id),
              LocationForm.shown(form.country()),
              form.words());
      case "network" ->
          desk.keep(actor, id == null ? null : LocalNetworkId.of(id), form.at(), form.words());
      default -> cooperation(id, form, actor);
    };
  }

  private List<Refusal> cooperation(@Nullable String id, LocationForm form, Actor actor) {
    var refusals = new ArrayList<Refusal>();
    var partners = new ArrayList<OrganisationId>();
    for (var name : form.partnerNames()) {
      switch (finder.find(name)) {
        case Found.One(var one) -> partners.add(one);
        case Found.Refused(var why) -> refusals.add(why.at("partners"));
      }
    }
    if (!refusals.isEmpty()) {
      return refusals;
    }
    var told = new Told(form.words(), LocationForm.shown(form.page()), form.places(), partners);
    var known = id == null ? null : CooperationId.of(id);
    return desk.keep(actor, known, LocationOfficePages.programme(form), told);
  }

  private String kept(
      String kind, @Nullable EntityId id, LocationForm form, List<Refusal> refusals, Visit visit) {
    if (refusals.isEmpty()) {
      Notice.done(visit.next(), "network.office.locations.done");
      var isOwn = kind.equals("studio") && !LocationRules.mayKeep(visit.actor());
      return "redirect:/" + visit.language().tag() + (isOwn ? "/my/studios/" + id : OFFICE);
    }
    visit.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var errors = reader.errors(refusals, "network.locations.field", visit.language());
    visit
        .model()
        .addAttribute("page", pages.form(kind, id, form, visit.actor(), errors, visit.language()));
    return FORM;
  }

  @GetMapping(OWN)
  String own(@PathVariable String id, Actor actor, Language language, Model model) {
    var organisation = OrganisationId.of(id);
    actor.must(LocationRules.mayShow(actor, organisation), "show what " + id + " makes");
    var form = pages.studio(organisation);
    model.addAttribute(
        "page", pages.form("studio", organisation, form, actor, FormErrors.NONE, language));
    return FORM;
  }

  @PostMapping(OWN)
  String show(
      @PathVariable String id,
      LocationForm form,
      Actor actor,
      Language language,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    var shown = new Shown(form.at(), LocationForm.said(form.text()), form.joined(), form.pieces());
    var visit = new Visit(actor, language, model, response, next);
    return kept("studio", organisation, form, desk.show(actor, organisation, shown), visit);
  }

  @PostMapping(OWN + "/hide")
  String hide(@PathVariable String id, Actor actor, Language language, RedirectAttributes next) {
    desk.hide(actor, OrganisationId.of(id));
    Notice.done(next, "network.office.locations.done");
    return "redirect:/"
        + language.tag()
        + (LocationRules.mayKeep(actor) ? OFFICE : "/my/organisations");
  }
}
