package eu.hanza.events.series;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Beside;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A series as its office types it. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record SeriesForm(
    @Nullable String programme,
    @Nullable Map<String, @Size(max = 200) String> name,
    @Nullable Map<String, @Size(max = 600) String> lede,
    @Pattern(regexp = "[\\p{L}\\p{N}_]*") @Size(max = 60) @Nullable String hashtag,
    @Nullable Boolean official) {

  static SeriesForm of(SeriesSummary series) {
    var said = series.series();
    return new SeriesForm(
        series.programme().toString(),
        said.name().byLanguage(),
        said.lede().byLanguage(),
        said.hashtag(),
        said.official());
  }

  /** Whether the name stands in at least one language. */
  @AssertTrue
  @Beside("name")
  public boolean isNamed() {
    return !text(name).isEmpty();
  }

  /** A text of the form by language. */
  public static LocalizedText text(@Nullable Map<String, String> typed) {
    return new LocalizedText(new LinkedHashMap<>(Objects.requireNonNullElse(typed, Map.of())));
  }

  SeriesDraft draft() {
    return new SeriesDraft(
        text(name),
        text(lede),
        Objects.requireNonNullElse(hashtag, ""),
        Boolean.TRUE.equals(official));
  }
}
