package eu.hanza.shell;

import eu.hanza.shell.spi.Part;
import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Renders parts that modules add to pages of others. */
@Component
record PartRenderer(TemplateEngine engine) {

  Content part(Frame frame, Part part) {
    return output -> {
      var values = new HashMap<>(part.values());
      values.put("frame", frame);
      var html = new StringOutput();
      engine.render(part.template() + ".jte", values, html);
      output.writeContent(html.toString());
    };
  }
}
