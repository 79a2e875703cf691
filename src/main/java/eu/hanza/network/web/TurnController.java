package eu.hanza.network.web;

import eu.hanza.accounts.Actor;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.Refusal;
import eu.hanza.network.LegalClass;
import eu.hanza.network.Memberships;
import eu.hanza.network.OrganisationFinder;
import eu.hanza.network.OrganisationFinder.Found;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.OrganisationRegister.Result;
import eu.hanza.network.Seat;
import eu.hanza.network.Territories;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Notice;
import eu.hanza.shell.spi.Pages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What changes in an entry from a day on. */
@Pages
class TurnController {

  private static final String OFFICE = "/office/organisations";

  private final OrganisationRegister register;
  private final OrganisationFinder finder;
  private final Memberships memberships;
  private final Territories territories;
  private final Messages messages;

  TurnController(
      OrganisationRegister register,
      OrganisationFinder finder,
      Memberships memberships,
      Territories territories,
      Messages messages) {
    this.register = register;
    this.finder = finder;
    this.memberships = memberships;
    this.territories = territories;
    this.messages = messages;
  }

  @PostMapping(OFFICE + "/{id}/class")
  String turn(
      @PathVariable String id,
      @RequestParam LegalClass legal,
      @RequestParam LocalDate from,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var result = register.addLegalClass(actor, OrganisationId.of(id), legal, from);
    return back(id, told(result), language, next);
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
    var seat = territories.place(country, place).orElse(Seat.in(country, place.strip()));
    var result = register.move(actor, OrganisationId.of(id), seat, from);
    return back(id, told(result), language, next);
  }

  private static Optional<Refusal> told(Result result) {
    return switch (result) {
      case Result.Done done -> Optional.empty();
      case Result.Refused(var why) -> Optional.of(why.getFirst());
    };
  }

  private String back(
      String id, Optional<Refusal> refused, Language language, RedirectAttributes next) {
    refused.ifPresentOrElse(
        why -> Notice.refused(next, messages.text(language, why)),
        () -> Notice.done(next, "network.office.saved"));
    return "redirect:/" + language.tag() + OFFICE + "/" + OrganisationId.of(id);
  }

  @PostMapping(OFFICE + "/{id}/close")
  String close(
      @PathVariable String id,
      @RequestParam LocalDate on,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    register.close(actor, OrganisationId.of(id), on);
    return back(id, Optional.empty(), language, next);
  }

  @PostMapping(OFFICE + "/{id}/reopen")
  String reopen(@PathVariable String id, Language language, Actor actor, RedirectAttributes next) {
    register.reopen(actor, OrganisationId.of(id));
    return back(id, Optional.empty(), language, next);
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
    var told = pair(id, other, (one, two) -> register.succeed(actor, one, two, from, cause));
    return back(id, told, language, next);
  }

  @PostMapping(OFFICE + "/{id}/join")
  String join(
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam LocalDate from,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var told = pair(id, other, (one, two) -> memberships.join(actor, one, two, from));
    return back(id, told, language, next);
  }

  @PostMapping(OFFICE + "/{id}/leave")
  String leave(
      @PathVariable String id,
      @RequestParam String other,
      @RequestParam LocalDate on,
      Language language,
      Actor actor,
      RedirectAttributes next) {
    var told = pair(id, other, (one, two) -> memberships.leave(actor, one, two, on));
    return back(id, told, language, next);
  }

  /** Does something to two organisations, the other by its name or address. */
  private Optional<Refusal> pair(
      String id, String other, BiConsumer<OrganisationId, OrganisationId> deed) {
    var organisation = OrganisationId.of(id);
    return switch (finder.find(other)) {
      case Found.Refused refused -> Optional.of(refused.why());
      case Found.One one when one.organisation().equals(organisation) ->
          Optional.of(Refusal.of("network.office.itself"));
      case Found.One one -> {
        deed.accept(organisation, one.organisation());
        yield Optional.empty();
      }
    };
  }
}
