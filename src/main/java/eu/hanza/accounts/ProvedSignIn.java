package eu.hanza.accounts;

import eu.hanza.kernel.EmailAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody whose address was proved in another way than by the sign-in page. */
@Component
public class ProvedSignIn {

  private final SignInDetails details;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();
  private final Invitations invitations;
  private final IdlePeople idle;

  ProvedSignIn(SignInDetails details, Invitations invitations, IdlePeople idle) {
    this.idle = idle;
    this.details = details;
    this.invitations = invitations;
  }

  /** Signs in the owner of the address under a new session. */
  public void signIn(EmailAddress email, HttpServletRequest request, HttpServletResponse response) {
    var person = details.loadUserByUsername(email.value());
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(context);
    request.getSession(true);
    request.changeSessionId();
    sessions.saveContext(context, request, response);
    idle.seen(email);
  }

  /** Accepts an invitation and signs its person in; false if the link is over. */
  public boolean accept(Token token, HttpServletRequest request, HttpServletResponse response) {
    var email = invitations.accept(token);
    email.ifPresent(address -> signIn(address, request, response));
    return email.isPresent();
  }
}
