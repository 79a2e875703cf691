package eu.hanza.programmes;

import eu.hanza.accounts.Role;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the files of the demonstration are written; what is left out is empty. */
final class DemonstrationFiles {

  private DemonstrationFiles() {}

  static LocalizedText text(@Nullable Map<String, String> byLanguage) {
    return byLanguage == null ? LocalizedText.EMPTY : new LocalizedText(byLanguage);
  }

  static <T> List<T> list(@Nullable List<T> all) {
    return Objects.requireNonNullElse(all, List.of());
  }

  /** A funder with all that is known about it. */
  record FunderFile(
      String key,
      @Nullable String parent,
      FunderKind kind,
      Map<String, String> name,
      @Nullable List<String> aliases,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean forNgos,
      @Nullable List<Claim> claims,
      @Nullable List<NoticeFile> notices,
      @Nullable List<PriorityFile> priorities) {

    FunderSummary summary(FunderId id, @Nullable FunderId above) {
      return new FunderSummary(
          id, above, kind, text(name), list(aliases), from, to, Boolean.TRUE.equals(forNgos));
    }
  }

  /** A document with the priorities that it states. */
  record PriorityFile(
      String source,
      String address,
      LocalDate from,
      LocalDate to,
      List<Map<String, String>> names) {

    List<PrioritySummary> priorities(FunderId fund) {
      var years = new Period(from, to);
      return names.stream()
          .map(
              name ->
                  new PrioritySummary(
                      PriorityId.next(), null, fund, text(name), source, address, years))
          .toList();
    }
  }

  /** A wording of a notice. */
  record NoticeFile(
      Map<String, String> wording, @Nullable Map<String, String> disclaimer, LocalDate from) {

    NoticeWording wording(@Nullable EditionId edition) {
      return new NoticeWording(
          edition, text(wording), text(disclaimer), null, LocalizedText.EMPTY, from);
    }
  }

  /** A programme with its lists and its people. */
  record ProgrammeFile(
      String slug,
      String shortName,
      Map<String, String> name,
      Map<String, String> lede,
      @Nullable Map<String, String> mission,
      @Nullable Map<String, String> groups,
      Accent accent,
      String scope,
      @Nullable String funder,
      @Nullable List<FounderFile> founders,
      List<AreaFile> areas,
      @Nullable List<ObjectiveFile> objectives,
      @Nullable List<EditionFile> editions,
      List<PersonFile> people) {

    ProgrammeProfile profile(@Nullable FunderId fund) {
      return new ProgrammeProfile(
          text(name), shortName, text(lede), text(mission), text(groups), accent, scope, fund);
    }
  }

  /** A founder by its name in the register. */
  record FounderFile(String name, Founder.Level level, String act) {}

  /** An area. */
  record AreaFile(Map<String, String> name, @Nullable Map<String, String> gloss) {}

  /** An objective. */
  record ObjectiveFile(Map<String, String> domain, @Nullable Map<String, String> text) {}

  /** An edition with the notice that it asks for. */
  record EditionFile(
      int year,
      Map<String, String> name,
      LocalDate from,
      LocalDate to,
      @Nullable NoticeFile notice) {}

  /** Somebody with a role in the programme. */
  record PersonFile(String email, String name, @Nullable Role role) {}
}
