package eu.hanza.events.certificates;

import eu.hanza.events.OwnPlace;
import eu.hanza.events.OwnPlacePart;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Part;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On one's own page: the certificate. */
@Component
class OwnCertificate implements OwnPlacePart {

  private final CertificateDesk desk;

  OwnCertificate(CertificateDesk desk) {
    this.desk = desk;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Part> of(OwnPlace place, String token, Language language) {
    return desk.of(place.id())
        .map(
            one ->
                Part.of(
                    "events/_own-certificate",
                    new OwnCertificateView(
                        one.number(), "/events/registration/certificate.pdf?token=" + token)));
  }
}
