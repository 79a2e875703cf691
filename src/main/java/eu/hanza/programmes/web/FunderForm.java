package eu.hanza.programmes.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.programmes.FunderId;
import eu.hanza.programmes.FunderKind;
import eu.hanza.programmes.FunderSummary;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A source of money, as it is typed. */
record FunderForm(
    @Longest(max = 300) WrittenText name,
    FunderKind kind,
    String parent,
    String aliases,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate periodFrom,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate periodTo,
    @Nullable Boolean forNgos) {

  FunderForm {
    name = Objects.requireNonNullElse(name, WrittenText.EMPTY);
    kind = Objects.requireNonNullElse(kind, FunderKind.INSTITUTION);
    parent = Objects.requireNonNullElse(parent, "");
    aliases = Objects.requireNonNullElse(aliases, "");
  }

  static final FunderForm EMPTY =
      new FunderForm(WrittenText.EMPTY, FunderKind.INSTITUTION, "", "", null, null, false);

  static FunderForm of(FunderSummary funder) {
    return new FunderForm(
        WrittenText.of(funder.name()),
        funder.kind(),
        funder.parent() == null ? "" : funder.parent().toString(),
        String.join("\n", funder.aliases()),
        funder.periodFrom(),
        funder.periodTo(),
        funder.forNgos());
  }

  FunderSummary funder(FunderId id, LocalizedText before) {
    return new FunderSummary(
        id,
        parent.isEmpty() ? null : FunderId.of(parent),
        kind,
        name.over(before),
        aliases.lines().map(String::strip).filter(one -> !one.isEmpty()).toList(),
        periodFrom,
        periodTo,
        Boolean.TRUE.equals(forNgos));
  }

  List<FieldView> fields(Words words, List<FunderSummary> parents) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(name, "name", true));
    fields.add(
        FieldView.choice(
            "kind",
            words.t("field.kind"),
            kind.name(),
            words.options(FunderKind.values(), "programmes.funder.kind.")));
    fields.add(
        FieldView.choice("parent", words.t("field.parent"), parent, options(words, parents))
            .orNothing());
    fields.add(
        FieldView.lines("aliases", words.t("field.aliases"), aliases)
            .hint(words.t("hint.aliases"))
            .orNothing());
    fields.add(FieldView.day("periodFrom", words.t("field.periodFrom"), periodFrom).orNothing());
    fields.add(FieldView.day("periodTo", words.t("field.periodTo"), periodTo).orNothing());
    fields.add(FieldView.tick("forNgos", words.t("field.forNgos"), Boolean.TRUE.equals(forNgos)));
    return fields;
  }

  private static List<Option> options(Words words, List<FunderSummary> funders) {
    return funders.stream()
        .map(one -> new Option(one.id().toString(), words.speak(one.name())))
        .toList();
  }
}
