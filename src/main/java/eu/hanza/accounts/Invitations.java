package eu.hanza.accounts;

import eu.hanza.activity.spi.History;
import eu.hanza.activity.spi.Line;
import eu.hanza.kernel.EmailAddress;
import eu.hanza.kernel.Language;
import eu.hanza.notifications.spi.Outbox;
import eu.hanza.notifications.spi.OutgoingMail;
import eu.hanza.shell.spi.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invitations to take a role in a programme, for an organisation or in the installation. The link
 * is mailed at once and stored only as a hash; accepting it proves the address.
 */
@Service
@Transactional
public class Invitations {

  private final InvitationBook book;
  private final People people;
  private final Grants grants;
  private final Outbox outbox;
  private final Messages messages;
  private final History history;
  private final Clock clock;
  private final String address;

  Invitations(
      InvitationBook book,
      People people,
      Grants grants,
      Outbox outbox,
      Messages messages,
      History history,
      Clock clock,
      @Value("${hanza.address}") String address) {
    this.book = book;
    this.people = people;
    this.grants = grants;
    this.outbox = outbox;
    this.messages = messages;
    this.history = history;
    this.clock = clock;
    this.address = address;
  }

  /**
   * Invites somebody; {@code about} says to what, in the language of the letter.
   *
   * @throws eu.hanza.notifications.spi.MailNotSentException if the letter cannot be sent; then
   *     nothing is kept
   */
  public InvitationId invite(
      Actor by, EmailAddress email, String name, Grant grant, String about, Language language) {
    by.must(AccountRules.mayGrant(by, grant), "invite as " + grant);
    var token = Token.random();
    var invitation =
        book.save(Invitation.to(email, name, grant, language, by.who(), token, clock.instant()));
    history.note(
        Line.of("accounts.history.invited", by.person(), invitation.id())
            .with("role", grant.role()));
    outbox.sendAtOnce(letter(invitation, about, token));
    return invitation.id();
  }

  private OutgoingMail letter(Invitation invitation, String about, Token token) {
    var language = invitation.language();
    var link = address + "/" + language.tag() + "/invitation?token=" + token.value();
    return OutgoingMail.service(
        invitation.email(),
        null,
        language,
        messages.text(language, "accounts.mail.invitation.subject", "about", about),
        messages.text(
            language,
            "accounts.mail.invitation.text",
            "name",
            invitation.name(),
            "role",
            messages.text(language, "accounts.role." + invitation.role()),
            "about",
            about,
            "link",
            link,
            "days",
            Invitation.VALID.toDays()));
  }

  /** What an open invitation offers: the role; nothing if the link is used, old or unknown. */
  @Transactional(readOnly = true)
  public Optional<Grant> offered(Token token) {
    return book.findByTokenHash(token.hash())
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .map(Invitation::grant);
  }

  /** Accepts; gives the address, which is proved by that, so that its owner can be signed in. */
  Optional<EmailAddress> accept(Token token) {
    var now = clock.instant();
    var open = book.findByTokenHash(token.hash()).filter(invitation -> invitation.isOpen(now));
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var invitation = book.save(open.get().accept(now));
    var person = people.known(invitation.email(), invitation.name(), invitation.language());
    grants.add(person, invitation.grant(), invitation.invitedBy());
    history.note(
        Line.of("accounts.history.accepted", person, invitation.id())
            .with("role", invitation.role()));
    return Optional.of(invitation.email());
  }

  /** Invitations that nobody has accepted yet and that the actor could have sent. */
  @Transactional(readOnly = true)
  public List<OpenInvitation> open(Actor actor) {
    var now = clock.instant();
    return book.findByAcceptedAtIsNullOrderBySentAtDesc().stream()
        .filter(invitation -> invitation.isOpen(now))
        .filter(invitation -> AccountRules.mayGrant(actor, invitation.grant()))
        .map(
            invitation ->
                new OpenInvitation(
                    invitation.email(), invitation.name(), invitation.grant(), invitation.sentAt()))
        .toList();
  }
}
