package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.network.LegalClass;
import eu.hanza.network.Memberships;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.OrganisationSummary;
import eu.hanza.network.Seat;
import eu.hanza.network.Territories;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changes in an entry from a day on. */
@Pages
class TurnController {

  private static final String OFFICE = "/office/organisations";

  private final OrganisationRegister register;
  private final OrganisationDirectory directory;
  private final Memberships memberships;
  private final Territories territories;

  TurnController(
      OrganisationRegister register,
      OrganisationDirectory directory,
      Memberships memberships,
      Territories territories) {
    this.register = register;
    this.directory = directory;
    this.memberships = memberships;
    this.territories = territories;
  }

  private static String done(RedirectAttributes next, Language language, OrganisationId id) {
    Notice.done(next, "network.office.saved");
    return "redirect:/" + language.tag() + OFFICE + "/" + id;
  }

  @PostMapping(OFFICE + "/{id}/class")
  String turn(
      @PathVariable String id,
      @RequestParam LegalClass legal,
      @RequestParam LocalDate from,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    return told(
        register.addLegalClass(actor, organisation, legal, from), organisation, language, next);
  }

  @PostMapping(OFFICE + "/{id}/seat")
  String move(
      @PathVariable String id,
      @RequestParam String country,
      @RequestParam String place,
      @RequestParam LocalDate from,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    var seat = territories.place(country, place).orElse(Seat.in(country, place.strip()));
    return told(register.move(actor, organisation, seat, from), organisation, language, next);
  }

  private static String told(
      Result result, OrganisationId id, Language language, RedirectAttributes next) {
    Notice.done(
        next,
        switch (result) {
          case Result.Done done -> "network.office.saved";
          case Result.Refused(var why) -> why.getFirst().key();
        });
    return "redirect:/" + language.tag() + OFFICE + "/" + id;
  }

  @PostMapping(OFFICE + "/{id}/successor")
  String succeed(
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam LocalDate from,
      @RequestParam(defaultValue = "") String cause,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    var successor = other(other, organisation);
    if (successor.isEmpty()) {
      return unknown(organisation, language, next);
    }
    register.succeed(actor, organisation, successor.get(), from, cause);
    return done(next, language, organisation);
  }

  @PostMapping(OFFICE + "/{id}/close")
  String close(
      @PathVariable String id,
      @RequestParam LocalDate on,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    register.close(actor, OrganisationId.of(id), on);
    return done(next, language, OrganisationId.of(id));
  }

  @PostMapping(OFFICE + "/{id}/reopen")
  String reopen(@PathVariable String id, Language language, Actor actor, RedirectAttributes next) {
    register.reopen(actor, OrganisationId.of(id));
    return done(next, language, OrganisationId.of(id));
  }

  @PostMapping(OFFICE + "/{id}/join")
  String join(
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam LocalDate from,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    var association = other(other, organisation);
    if (association.isEmpty()) {
      return unknown(organisation, language, next);
    }
    memberships.join(actor, organisation, association.get(), from);
    return done(next, language, organisation);
  }

  @PostMapping(OFFICE + "/{id}/leave")
  String leave(
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam LocalDate on,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var organisation = OrganisationId.of(id);
    var association = other(other, organisation);
    if (association.isEmpty()) {
      return unknown(organisation, language, next);
    }
    memberships.leave(actor, organisation, association.get(), on);
    return done(next, language, organisation);
  }

  /** Another organisation by the end of its public address, whole or alone. */
  private Optional<OrganisationId> other(String address, OrganisationId than) {
    var slug = address.strip().substring(address.strip().lastIndexOf('/') + 1);
    return directory.find(slug).map(OrganisationSummary::id).filter(id -> !id.equals(than));
  }

  private static String unknown(OrganisationId id, Language language, RedirectAttributes next) {
    Notice.done(next, "network.office.unknown");
    return "redirect:/" + language.tag() + OFFICE + "/" + id;
  }
}
