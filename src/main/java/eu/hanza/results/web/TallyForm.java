package eu.hanza.results.web;

import eu.hanza.kernel.LocalizedText;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be counted together, as the office types it. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
record TallyForm(
    @Nullable Map<String, @Size(max = 300) String> name,
    @Positive @Nullable Integer target,
    @Nullable List<String> events) {

  LocalizedText text() {
    return name == null ? LocalizedText.EMPTY : new LocalizedText(name);
  }

  List<String> chosen() {
    return events == null ? List.of() : List.copyOf(events);
  }
}
