package eu.hanza.shell;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;

/** Finds the templates that controllers name. */
@Component
class JteViews extends AbstractTemplateViewResolver {

  private final TemplateEngine engine;
  private final FrameFactory frames;

  JteViews(TemplateEngine engine, FrameFactory frames) {
    this.engine = engine;
    this.frames = frames;
    setSuffix(".jte");
    setViewClass(JteView.class);
    setExposeSpringMacroHelpers(false);
  }

  @Override
  protected @Nullable View loadView(String viewName, Locale locale) throws Exception {
    if (!engine.hasTemplate(viewName + ".jte")) {
      return null;
    }
    var view = super.loadView(viewName, locale);
    if (view instanceof JteView page) {
      page.use(engine, frames);
    }
    return view;
  }
}
