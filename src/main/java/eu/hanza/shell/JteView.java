package eu.hanza.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.view.AbstractTemplateView;

/** A page made by a JTE template. */
class JteView extends AbstractTemplateView {

  private @Nullable TemplateEngine engine;
  private @Nullable FrameFactory frames;

  void use(TemplateEngine templates, FrameFactory factory) {
    engine = templates;
    frames = factory;
  }

  @Override
  protected void renderMergedTemplateModel(
      Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    var values = new HashMap<>(model);
    var frame = Objects.requireNonNull(frames).frame(request);
    values.put("frame", frame);
    var out = new Utf8ByteOutput();
    Objects.requireNonNull(engine).render(Objects.requireNonNull(getUrl()), values, out);
    response.setLocale(frame.language().locale());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(out.getContentLength());
    out.writeTo(response.getOutputStream());
  }
}
