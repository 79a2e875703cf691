package eu.hanza.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The page that says that the database is away; it asks the database nothing itself. */
@Component
class AwayPage {

  private static final Logger log = LoggerFactory.getLogger(AwayPage.class);

  private final TemplateEngine engine;
  private final FrameParts parts;

  AwayPage(TemplateEngine engine, FrameParts parts) {
    this.engine = engine;
    this.parts = parts;
  }

  void answer(HttpServletRequest request, HttpServletResponse response, Exception e)
      throws IOException {
    log.error("The database does not answer", e);
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    response.setStatus(503);
    response.setHeader("Retry-After", "30");
    response.setContentType("text/html;charset=UTF-8");
    var language = AddressedLanguage.of(request).language();
    var html = new StringOutput();
    engine.render(
        "shell/away.jte",
        Map.of(
            "language",
            language.tag(),
            "title",
            parts.messages().text(language, "shell.error.away.title"),
            "text",
            parts.messages().text(language, "shell.error.away.text")),
        html);
    response.getOutputStream().write(html.toString().getBytes(StandardCharsets.UTF_8));
  }
}
