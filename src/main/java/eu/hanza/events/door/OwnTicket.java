package eu.hanza.events.door;

import eu.hanza.documents.QrCode;
import eu.hanza.events.Codes;
import eu.hanza.events.OwnPlace;
import eu.hanza.events.OwnPlacePart;
import eu.hanza.events.RegistrationState;
import eu.hanza.events.Tickets;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On one's own page: the ticket, as long as it is good for anything. */
@Component
class OwnTicket implements OwnPlacePart {

  private final Tickets tickets;
  private final Clock clock;

  OwnTicket(Tickets tickets, Clock clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Part> of(OwnPlace place, String token, Language language) {
    if (place.state() != RegistrationState.CONFIRMED
        || place.event().event().time().isOver(clock.instant())) {
      return Optional.empty();
    }
    var code = tickets.code(place.id());
    return Optional.of(
        Part.of("events/_own-ticket", new OwnTicketView(QrCode.svg(code), Codes.grouped(code))));
  }
}
