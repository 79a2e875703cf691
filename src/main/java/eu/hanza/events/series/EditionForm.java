package eu.hanza.events.series;

import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.NumberReader;
import eu.hanza.kernel.Period;
import eu.hanza.kernel.QualifiedNumber;
import eu.hanza.shell.spi.Beside;
import eu.hanza.shell.spi.OnCalendar;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An edition as its office types it: figures in words, themes one on each line. */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record EditionForm(
    @NotNull @Positive @Nullable Integer number,
    @NotNull @Min(1900) @Max(2200) @Nullable Integer year,
    @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @OnCalendar @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
    @Nullable Map<String, @Size(max = 120) String> city,
    @Nullable Map<String, @Size(max = 60) String> figure,
    @Size(max = 300) @Nullable String source,
    @Size(max = 4_000) @Nullable String themes,
    @Nullable Boolean confirmed) {

  static final EditionForm EMPTY =
      new EditionForm(null, null, null, null, null, null, "", "", null);

  static EditionForm of(EditionSummary edition, Language language) {
    var said = edition.edition();
    var days = said.days();
    var figures = new LinkedHashMap<String, String>();
    said.figures()
        .forEach((what, number) -> figures.put(what.name(), Formats.of(language).number(number)));
    return new EditionForm(
        said.number(),
        said.year(),
        days == null ? null : days.from(),
        days == null ? null : days.to(),
        said.city().byLanguage(),
        figures,
        said.source(),
        said.themes().stream().map(EditionForm::line).collect(Collectors.joining("\n")),
        null);
  }

  private static String line(LocalizedText theme) {
    return String.join("; ", theme.byLanguage().values());
  }

  /** Whether the last day comes after the first. */
  @AssertTrue
  @Beside({"to", "from"})
  public boolean isInOrder() {
    return from == null || to == null || !to.isBefore(from);
  }

  /** The figures of the form as they are typed. */
  public String figure(String indicator) {
    return figure == null ? "" : figure.getOrDefault(indicator, "");
  }

  /** The indicators whose figure cannot be read. */
  List<Indicator> unread(Language language) {
    return Arrays.stream(Indicator.values())
        .filter(one -> !figure(one.name()).isBlank())
        .filter(one -> NumberReader.certain(figure(one.name()), language).isEmpty())
        .toList();
  }

  EditionDraft draft(Language language) {
    var figures = new EnumMap<Indicator, QualifiedNumber>(Indicator.class);
    for (var one : Indicator.values()) {
      if (!figure(one.name()).isBlank()) {
        NumberReader.certain(figure(one.name()), language)
            .ifPresent(number -> figures.put(one, number));
      }
    }
    return new EditionDraft(
        Objects.requireNonNull(number),
        Objects.requireNonNull(year),
        LocalizedText.EMPTY,
        from == null ? null : new Period(from, to == null ? from : to),
        SeriesForm.text(city),
        figures,
        Objects.requireNonNullElse(source, ""),
        Objects.requireNonNullElse(themes, "")
            .lines()
            .filter(line -> !line.isBlank())
            .map(EditionForm::theme)
            .toList());
  }

  private static LocalizedText theme(String line) {
    var parts = line.split(";", 2);
    return LocalizedText.pl(parts[0].strip()).with("en", parts.length > 1 ? parts[1].strip() : "");
  }
}
