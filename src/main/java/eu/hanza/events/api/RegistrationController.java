package eu.hanza.events.api;

import eu.hanza.accounts.Actor;
import eu.hanza.events.DelegationDesk;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventPlace;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.RegistrationId;
import eu.hanza.events.RegistrationResult;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.seats.Audience;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.EventId;
import eu.hanza.kernel.Language;
import eu.hanza.network.Sector;
import eu.hanza.network.WorkFunction;
import eu.hanza.shell.spi.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registration at events. */
@RestController("registrationsForPrograms")
@RequestMapping("/api/v1/events/{event}/registrations")
@Tag(name = "Registrations")
@SecurityRequirement(name = ApiDescription.TOKEN)
class RegistrationController {

  private final EventCalendar calendar;
  private final DelegationDesk desk;
  private final AnsweredRequests answered;
  private final Messages messages;

  RegistrationController(
      EventCalendar calendar, DelegationDesk desk, AnsweredRequests answered, Messages messages) {
    this.calendar = calendar;
    this.desk = desk;
    this.answered = answered;
    this.messages = messages;
  }

  /**
   * Who registers.
   *
   * @param name the name; null for that of the owner of the token
   * @param email the address; null for that of the owner of the token
   * @param organisation whom the person comes from
   * @param sector the sector
   * @param function what the person does there
   * @param audience ONSITE or ONLINE, as far as the event is for both; null for those who come, or
   *     at an event that is only online for those who take part there
   * @param language the tag of the language of letters
   */
  record RegistrationWish(
      @Nullable String name,
      @Nullable String email,
      @Nullable String organisation,
      @Nullable Sector sector,
      @Nullable WorkFunction function,
      @Nullable Audience audience,
      @Nullable String language) {}

  /**
   * A registration.
   *
   * @param id the id
   * @param number its number at the event
   * @param state how far it is
   */
  record RegistrationAnswer(String id, int number, RegistrationState state) {}

  @PostMapping
  @Operation(
      summary = "Register the owner of the token, or in the office a person of a delegation",
      description = "Whoever is registered already gets that registration.")
  ResponseEntity<?> register(
      @PathVariable String event,
      @Parameter(schema = @Schema(pattern = AnsweredRequests.KEY, maxLength = 200))
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String key,
      @RequestBody RegistrationWish wish,
      Actor actor) {
    if (!actor.isSignedIn()) {
      return Problems.unauthorized();
    }
    if (!AnsweredRequests.isKey(key)) {
      return Problems.invalidKey();
    }
    var id = EventId.of(event);
    var fingerprint = event + " " + wish;
    if (key != null && !answered.isFree(actor.who(), key, fingerprint)) {
      return Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-used");
    }
    var language = Language.of(Objects.requireNonNullElse(wish.language(), "pl"));
    var email = Optional.ofNullable(wish.email()).flatMap(EmailAddress::read);
    if (language.isEmpty() || (wish.email() != null && email.isEmpty())) {
      return Problems.of(HttpStatus.BAD_REQUEST, "unreadable");
    }
    var place = calendar.get(id).event().place();
    var audience = Objects.requireNonNullElseGet(wish.audience(), () -> usual(place));
    if (!isFor(place, audience)) {
      var detail = messages.text(language.get(), "events.api.audience");
      return Problems.field("audience", detail);
    }
    var person =
        new DelegationDesk.Delegate(
            Objects.requireNonNullElse(wish.name(), ""),
            email.orElse(null),
            Objects.requireNonNullElse(wish.organisation(), ""),
            wish.sector(),
            wish.function(),
            audience,
            language.get());
    var result = desk.register(actor, id, person);
    if (result instanceof RegistrationResult.Refused refused) {
      return Problems.detailed(
          HttpStatus.CONFLICT, "refused", messages.text(language.get(), refused.why()));
    }
    var own = desk.find(actor, id, person).orElseThrow();
    if (key != null) {
      answered.keep(actor.who(), key, fingerprint);
    }
    return ResponseEntity.status(HttpStatus.CREATED).body(answer(own));
  }

  private static Audience usual(EventPlace place) {
    return place.isOnline() && !place.isOnSite() ? Audience.ONLINE : Audience.ONSITE;
  }

  /** Whether people can take part in this way; where nothing is said yet, people come. */
  private static boolean isFor(EventPlace place, Audience audience) {
    return switch (audience) {
      case ALL -> false;
      case ONLINE -> place.isOnline();
      case ONSITE -> place.isOnSite() || !place.isOnline();
    };
  }

  private static RegistrationAnswer answer(OwnPlace own) {
    return new RegistrationAnswer(own.id().toString(), own.number(), own.state());
  }

  @DeleteMapping("/{registration}")
  @Operation(summary = "Give the place at the event up, with all seats in its sessions")
  ResponseEntity<?> withdraw(
      @PathVariable String event, @PathVariable String registration, Actor actor) {
    if (!actor.isSignedIn()) {
      return Problems.unauthorized();
    }
    desk.withdraw(actor, EventId.of(event), RegistrationId.of(registration));
    return ResponseEntity.noContent().build();
  }
}
