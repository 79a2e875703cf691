package eu.hanza.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
record FrameFactory(FrameParts parts) {

  Frame frame(HttpServletRequest request) {
    var address = AddressedLanguage.of(request);
    return new Frame(parts, address.language(), address.path(), new FrameRequest(request));
  }
}
