package eu.hanza.shell;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The outline icons, read once, to be written into pages. */
@Component
class Icons {

  private final Map<String, Content> icons = new HashMap<>();

  Icons() {
    try {
      var files =
          new PathMatchingResourcePatternResolver().getResources("classpath:/static/icons/*.svg");
      for (var file : files) {
        var svg =
            file.getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("<svg ", "<svg class=\"icon\" aria-hidden=\"true\" ");
        var name = Objects.requireNonNull(file.getFilename()).replace(".svg", "");
        icons.put(name, output -> output.writeContent(svg));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The icons cannot be read", e);
    }
  }

  Content icon(String name) {
    return Objects.requireNonNull(icons.get(name), name);
  }
}
