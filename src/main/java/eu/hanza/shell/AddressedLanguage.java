package eu.hanza.shell;

import eu.hanza.kernel.Language;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/**
 * The language that an address names, and the rest of the address. Where it names none, the
 * reader's browser decides, and Polish if that knows none of ours.
 */
record AddressedLanguage(Language language, String path) {

  static AddressedLanguage of(HttpServletRequest request) {
    var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var address = failed == null ? request.getRequestURI() : failed;
    var end = address.indexOf('/', 1);
    var first = address.substring(Math.min(1, address.length()), end < 0 ? address.length() : end);
    return Language.of(first)
        .map(named -> new AddressedLanguage(named, end < 0 ? "/" : address.substring(end)))
        .orElseGet(() -> new AddressedLanguage(preferred(request), "/"));
  }

  private static Language preferred(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Language.PL;
    }
    return Collections.list(request.getLocales()).stream()
        .map(Locale::getLanguage)
        .flatMap(tag -> Language.of(tag).stream())
        .findFirst()
        .orElse(Language.PL);
  }
}
