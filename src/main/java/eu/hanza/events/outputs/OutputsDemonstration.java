package eu.hanza.events.outputs;

import eu.hanza.accounts.Actor;
import eu.hanza.events.EventCalendar;
import eu.hanza.events.EventSummary;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoreResult;
import eu.hanza.files.Upload;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Demonstration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The closing conference of the Academy with the outputs of its four phases. */
@Component
@ConditionalOnProperty("hanza.demo")
class OutputsDemonstration implements Demonstration {

  private final EventCalendar calendar;
  private final Outputs outputs;
  private final FileCabinet files;
  private final JsonMapper json;

  OutputsDemonstration(
      EventCalendar calendar, Outputs outputs, FileCabinet files, JsonMapper json) {
    this.calendar = calendar;
    this.outputs = outputs;
    this.files = files;
    this.json = json;
  }

  /** What the conference presents. */
  record File(String slug, Reach reach, List<OutputFile> outputs) {}

  /** An output: with a file of this text, a model, or the event whose address begins so. */
  record OutputFile(
      Map<String, String> phase,
      Map<String, String> title,
      Output.Kind kind,
      @Nullable String file,
      @Nullable String text,
      @Nullable String event,
      @Nullable Map<String, String> body) {}

  @Override
  public int order() {
    return 47;
  }

  @Override
  public void load() {
    var file = read();
    var event = event(file.slug()).id();
    outputs.reach(Actor.SYSTEM, event, file.reach());
    for (var one : file.outputs()) {
      var refusals = outputs.keep(Actor.SYSTEM, event, output(one));
      if (!refusals.isEmpty()) {
        throw new IllegalStateException("Not accepted: " + refusals);
      }
    }
  }

  private Output output(OutputFile one) {
    var about = one.event();
    var body = one.body();
    return new Output(
        OutputId.next(),
        new LocalizedText(one.phase()),
        new LocalizedText(one.title()),
        one.kind(),
        about == null ? "" : event(about).path(),
        body == null ? LocalizedText.EMPTY : new LocalizedText(body),
        file(one));
  }

  private Output.@Nullable Attached file(OutputFile one) {
    var name = one.file();
    var text = one.text();
    if (name == null || text == null) {
      return null;
    }
    var content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return switch (files.store(new Upload(name, content))) {
      case StoreResult.Stored stored -> Output.Attached.of(stored.file());
      case StoreResult.Refused refused ->
          throw new IllegalStateException("Not accepted: " + refused.why());
    };
  }

  private EventSummary event(String slug) {
    return calendar.past(null).stream()
        .filter(event -> event.slug().startsWith(slug))
        .findFirst()
        .orElseThrow();
  }

  private File read() {
    try (var in = new ClassPathResource("demo/events/outputs.json").getInputStream()) {
      return json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
