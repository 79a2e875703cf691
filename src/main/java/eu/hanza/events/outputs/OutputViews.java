package eu.hanza.events.outputs;

import eu.hanza.events.EventPart;
import eu.hanza.events.EventSummary;
import eu.hanza.events.outputs.Output.Attached;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PolishTypography;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts outputs into words, also on the public page of their event. */
@Component
class OutputViews implements EventPart {

  private final Outputs outputs;
  private final Messages messages;

  OutputViews(Outputs outputs, Messages messages) {
    this.outputs = outputs;
    this.messages = messages;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Part> of(EventSummary event, Language language) {
    var found = views(event, language);
    var reach = outputs.reach(event.id()).map(one -> messages.text(language, one.key())).orElse("");
    return found.isEmpty() && reach.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of("events/_outputs", new OutputsPart(reach, found)));
  }

  List<OutputView> views(EventSummary event, Language language) {
    return outputs.of(event.id()).stream().map(one -> view(event, one, language)).toList();
  }

  OutputView view(EventSummary event, Output output, Language language) {
    var phase = output.phase().in(language);
    var title = output.title().in(language);
    var own = event.path() + "/outputs/" + output.id();
    var file = output.file();
    var path =
        output.kind() == Output.Kind.MODEL ? own : output.link().isEmpty() ? null : output.link();
    return new OutputView(
        output.id().toString(),
        PolishTypography.bind(phase.text()),
        phase.language(),
        PolishTypography.bind(title.text()),
        title.language(),
        messages.text(language, output.kind().key()),
        path,
        file == null ? null : own + "/file",
        file == null ? "" : words(file, language));
  }

  private static String words(Attached file, Language language) {
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    return ending + ", " + Formats.of(language).fileSize(file.bytes());
  }
}
