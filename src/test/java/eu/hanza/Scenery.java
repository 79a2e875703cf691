package eu.hanza;

import eu.hanza.accounts.Actor;
import eu.hanza.accounts.Grant;
import eu.hanza.accounts.People;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.kernel.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People, time and mail for tests: what a story needs before it begins. */
@TestComponent
public class Scenery {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final People people;
  private final UserDetailsService details;
  private final SettableClock clock;

  Scenery(People people, UserDetailsService details, SettableClock clock) {
    this.people = people;
    this.details = details;
    this.clock = clock;
  }

  /** A number that no other test of this run has. */
  public static int number() {
    return NUMBER.incrementAndGet();
  }

  /** A new person without roles. */
  public Actor person() {
    var number = number();
    var email = new EmailAddress("uczestnik%03d@hanza.test".formatted(number));
    var id = people.known(email, "Uczestnik %03d".formatted(number), Language.PL);
    return people.actor(id);
  }

  /** A new person with these roles. */
  public Actor person(Grant... grants) {
    var person = person().who();
    for (var grant : grants) {
      people.grant(Actor.SYSTEM, person, grant);
    }
    return people.actor(person);
  }

  /** A new administrator. */
  public Actor administrator() {
    return person(Grant.ADMINISTRATOR);
  }

  /** A new coordinator of a programme. */
  public Actor coordinator(ProgrammeId programme) {
    return person(Grant.in(programme, Role.COORDINATOR));
  }

  /** A new representative of an organisation. */
  public Actor representative(OrganisationId organisation) {
    return person(Grant.representing(organisation));
  }

  /** Makes a request one of a signed-in person. */
  public RequestPostProcessor as(Actor actor) {
    var email = people.find(actor.who()).orElseThrow().email();
    return SecurityMockMvcRequestPostProcessors.user(
        details.loadUserByUsername(String.valueOf(email)));
  }

  /** Stops the clock at a time in Warsaw, such as {@code 2019-06-03T09:00}. */
  public void time(String local) {
    clock.setTo(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Warsaw")).toInstant());
  }

  /** Lets the clock run again. */
  public void now() {
    clock.resume();
  }

  /** The mails that an address got so far; waits up to ten seconds until there are so many. */
  public List<MimeMessage> mails(String address, int atLeast) throws InterruptedException {
    for (var attempt = 0; attempt < 100; attempt++) {
      var mails = mails(address);
      if (mails.size() >= atLeast) {
        return mails;
      }
      Thread.sleep(100);
    }
    return mails(address);
  }

  /** The plain text of a mail. */
  public static String text(Part mail) throws MessagingException, IOException {
    if (mail.getContent() instanceof Multipart parts) {
      for (var i = 0; i < parts.getCount(); i++) {
        var found = text(parts.getBodyPart(i));
        if (!found.isEmpty()) {
          return found;
        }
      }
      return "";
    }
    return mail.isMimeType("text/plain") ? (String) mail.getContent() : "";
  }

  private static List<MimeMessage> mails(String address) {
    return Arrays.stream(TestMail.SERVER.getReceivedMessages())
        .filter(mail -> isTo(mail, address))
        .toList();
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return Arrays.stream(mail.getAllRecipients())
          .anyMatch(recipient -> recipient.toString().equals(address));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
