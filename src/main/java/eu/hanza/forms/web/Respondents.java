package eu.hanza.forms.web;

import eu.hanza.forms.Respondent;
import eu.hanza.forms.ResponseId;
import eu.hanza.forms.ResumeCode;
import eu.hanza.forms.spi.FormActor;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Reader;
import eu.hanza.shell.spi.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who fills in: the signed-in person, and the drafts that this browser opened by codes. */
@Component
class Respondents {

  private static final String CODES = "forms.codes";
  private static final String MARK = "forms.mark";

  private final Optional<SignedIn> signedIn;

  Respondents(Optional<SignedIn> signedIn) {
    this.signedIn = signedIn;
  }

  FormActor actor() {
    return signedIn
        .flatMap(who -> who.reader(Language.EN))
        .map(Reader::person)
        .map(FormActor::of)
        .orElse(FormActor.VISITOR);
  }

  Respondent of(HttpServletRequest request) {
    var session = request.getSession(false);
    var opened = codes(session).keySet().stream().map(ResponseId::of).collect(Collectors.toSet());
    var actor = actor();
    var mark = session == null ? null : (String) session.getAttribute(MARK);
    return new Respondent(actor, Set.copyOf(opened), mark == null ? "" : mark);
  }

  /** Notes that this browser may go on with a draft, and by which code. */
  void open(HttpServletRequest request, ResponseId id, ResumeCode code) {
    var session = request.getSession(true);
    var codes = new HashMap<>(codes(session));
    codes.put(id.toString(), code.value());
    session.setAttribute(CODES, codes);
    if (session.getAttribute(MARK) == null) {
      session.setAttribute(MARK, UUID.randomUUID().toString());
    }
  }

  /** The code of a draft as this browser knows it; null if it does not. */
  @Nullable String code(HttpServletRequest request, ResponseId id) {
    var value = codes(request.getSession(false)).get(id.toString());
    return value == null ? null : new ResumeCode(value).shown();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> codes(@Nullable HttpSession session) {
    var codes = session == null ? null : (Map<String, String>) session.getAttribute(CODES);
    return codes == null ? Map.of() : codes;
  }
}
