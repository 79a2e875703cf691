package eu.hanza.events.outputs;

import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An output as the office types it. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record OutputForm(
    @Longest(max = 200) @Nullable WrittenText phase,
    @Longest(max = 300) @Nullable WrittenText title,
    @NotNull Output.@Nullable Kind kind,
    @Size(max = 500) @Nullable String link,
    @Longest(max = 60_000) @Nullable WrittenText body) {

  private static final Pattern LANGUAGE = Pattern.compile("^/(?:pl|en|uk)(?=/)");

  static final OutputForm EMPTY = new OutputForm(null, null, null, "", null);

  static OutputForm of(Output output) {
    return new OutputForm(
        WrittenText.of(output.phase()),
        WrittenText.of(output.title()),
        output.kind(),
        output.link(),
        WrittenText.of(output.body()));
  }

  WrittenText phased() {
    return Objects.requireNonNullElse(phase, WrittenText.EMPTY);
  }

  WrittenText titled() {
    return Objects.requireNonNullElse(title, WrittenText.EMPTY);
  }

  WrittenText said() {
    return Objects.requireNonNullElse(body, WrittenText.EMPTY);
  }

  Output output(OutputId id, URI address, @Nullable Output before) {
    return new Output(
        id,
        phased().text(),
        titled().text(),
        Objects.requireNonNull(kind),
        path(address),
        said().text(),
        before == null ? null : before.file());
  }

  /** The address that was pasted, without this installation's own beginning and language. */
  private String path(URI address) {
    var typed = Objects.requireNonNullElse(link, "").strip();
    var home = address.toString();
    var own = typed.startsWith(home + "/") ? typed.substring(home.length()) : typed;
    return LANGUAGE.matcher(own).replaceFirst("");
  }
}
