package eu.hanza.knowledge.recommendations;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.kernel.Formats;
import eu.hanza.network.OrganisationDirectory;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever speaks for an addressee, and to owners of recommendations. */
@Component
class RecommendationLetters {

  private final Outbox outbox;
  private final People people;
  private final OrganisationDirectory organisations;
  private final Messages messages;
  private final String address;

  RecommendationLetters(
      Outbox outbox,
      People people,
      OrganisationDirectory organisations,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.outbox = outbox;
    this.people = people;
    this.organisations = organisations;
    this.messages = messages;
    this.address = address;
  }

  /** Tells the addressee: it was asked, its day comes near, or has passed. */
  void toAddressee(String what, Recommendation recommendation, Addressee addressee) {
    var current = organisations.current(addressee.organisation());
    people
        .representatives(List.of(current))
        .getOrDefault(current, List.of())
        .forEach(
            one ->
                send(
                    one, what, recommendation, addressee, "/my/recommendations/" + addressee.id()));
  }

  /** Tells the owner what an addressee made of it; whoever did it themselves know it. */
  void toOwner(Actor by, String what, Recommendation recommendation, Addressee addressee) {
    var owner = recommendation.owner();
    if (owner != null && !owner.equals(by.person())) {
      var path = "/office/recommendations/" + recommendation.id();
      people.find(owner).ifPresent(one -> send(one, what, recommendation, addressee, path));
    }
  }

  private void send(
      PersonSummary person,
      String what,
      Recommendation recommendation,
      Addressee addressee,
      String path) {
    var email = person.email();
    if (email == null) {
      return;
    }
    var language = person.language();
    var key = "knowledge.mail.recommendation." + what;
    var values =
        Map.of(
            "number",
            recommendation.label(),
            "title",
            recommendation.draft().title().in(language).text(),
            "text",
            recommendation.draft().text().in(language).text(),
            "organisation",
            organisations.get(addressee.organisation()).name(language).text(),
            "due",
            Formats.of(language).date(recommendation.draft().dueOn()),
            "link",
            address + "/" + language.tag() + path);
    outbox.send(
        OutgoingMail.service(
            email,
            person.id(),
            language,
            messages.text(language, key + ".subject", values),
            messages.text(language, key + ".text", values)));
  }
}
