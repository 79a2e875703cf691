package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.Accent;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.programmes.ProgrammeProfile;
import eu.hanza.programmes.ProgrammeSummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a programme says about itself, as it is typed. */
record ProgrammeForm(
    @Longest(max = 300) WrittenText name,
    @Size(max = 30) String shortName,
    @Size(max = 50) String slug,
    @Longest(max = 1000) WrittenText lede,
    @Longest(max = 5000) WrittenText mission,
    @Longest(max = 2000) WrittenText targetGroups,
    Accent accent,
    @Size(max = 400) String scope,
    String funder) {

  ProgrammeForm {
    name = Objects.requireNonNullElse(name, WrittenText.EMPTY);
    shortName = Objects.requireNonNullElse(shortName, "").strip();
    slug = Objects.requireNonNullElse(slug, "").strip();
    lede = Objects.requireNonNullElse(lede, WrittenText.EMPTY);
    mission = Objects.requireNonNullElse(mission, WrittenText.EMPTY);
    targetGroups = Objects.requireNonNullElse(targetGroups, WrittenText.EMPTY);
    accent = Objects.requireNonNullElse(accent, Accent.TEAL);
    scope = Objects.requireNonNullElse(scope, "").strip();
    funder = Objects.requireNonNullElse(funder, "");
  }

  static ProgrammeForm of(String slug, ProgrammeProfile profile) {
    return new ProgrammeForm(
        WrittenText.of(profile.name()),
        profile.shortName(),
        slug,
        WrittenText.of(profile.lede()),
        WrittenText.of(profile.mission()),
        WrittenText.of(profile.targetGroups()),
        profile.accent(),
        profile.scope(),
        profile.funder() == null ? "" : profile.funder().toString());
  }

  static ProgrammeForm of(ProgrammeSummary programme, ProgrammeProfile profile) {
    return of(programme.slug(), profile);
  }

  ProgrammeProfile over(ProgrammeProfile before) {
    return new ProgrammeProfile(
        name.over(before.name()),
        shortName,
        lede.over(before.lede()),
        mission.over(before.mission()),
        targetGroups.over(before.targetGroups()),
        accent,
        scope,
        funderId());
  }

  ProgrammeProfile profile() {
    return over(ProgrammeProfile.named(LocalizedText.EMPTY));
  }

  private @Nullable FunderId funderId() {
    return funder.isEmpty() ? null : FunderId.of(funder);
  }

  List<FieldView> fields(Words words, List<FunderSummary> funders) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(name, "name", true));
    fields.add(
        FieldView.text("shortName", words.t("field.shortName"), shortName)
            .hint(words.t("hint.shortName"))
            .orNothing());
    fields.add(
        FieldView.text("slug", words.t("field.slug"), slug).hint(words.t("hint.slug")).orNothing());
    fields.addAll(words.lines(lede, "lede", true));
    fields.addAll(words.lines(mission, "mission", false));
    fields.addAll(words.lines(targetGroups, "targetGroups", false));
    fields.add(
        FieldView.text("scope", words.t("field.scope"), scope)
            .hint(words.t("hint.scope"))
            .orNothing());
    fields.add(
        FieldView.choice(
            "accent",
            words.t("field.accent"),
            accent.name(),
            words.options(Accent.values(), "programmes.office.accent.")));
    fields.add(
        FieldView.choice("funder", words.t("field.funder"), funder, options(words, funders))
            .orNothing());
    return fields;
  }

  private static List<Option> options(Words words, List<FunderSummary> funders) {
    return funders.stream()
        .map(one -> new Option(one.id().toString(), words.speak(one.name())))
        .toList();
  }
}
