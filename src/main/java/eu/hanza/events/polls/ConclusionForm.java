package eu.hanza.events.polls;

import eu.hanza.kernel.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A conclusion as the office types it; tags are parted by commas. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record ConclusionForm(
    @NotBlank @Nullable String session,
    @Nullable Map<String, @Size(max = 2_000) String> words,
    @NotBlank @Size(max = 200) @Nullable String addressee,
    @Size(max = 200) @Nullable String tags) {

  private static final Pattern COMMA = Pattern.compile(",");

  LocalizedText text() {
    return words == null ? LocalizedText.EMPTY : new LocalizedText(words);
  }

  List<String> tagList() {
    return COMMA
        .splitAsStream(Objects.requireNonNullElse(tags, ""))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
