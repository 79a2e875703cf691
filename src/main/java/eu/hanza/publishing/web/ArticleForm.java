package eu.hanza.publishing.web;

import eu.hanza.kernel.LocalizedText;
import eu.hanza.publishing.ArticleDetails;
import eu.hanza.publishing.ArticleKind;
import eu.hanza.publishing.ArticleText;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.Longest;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** An article, as it is typed. */
record ArticleForm(
    ArticleKind kind,
    String programme,
    @Longest(max = 300) WrittenText title,
    @Size(max = 50) String slug,
    @Longest(max = 1000) WrittenText lead,
    @Longest(max = 50000) WrittenText body,
    @Longest(max = 50000) WrittenText more,
    @Size(max = 200) String topics,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay) {

  ArticleForm {
    kind = Objects.requireNonNullElse(kind, ArticleKind.NEWS);
    programme = Objects.requireNonNullElse(programme, "");
    title = Objects.requireNonNullElse(title, WrittenText.EMPTY);
    slug = Objects.requireNonNullElse(slug, "").strip();
    lead = Objects.requireNonNullElse(lead, WrittenText.EMPTY);
    body = Objects.requireNonNullElse(body, WrittenText.EMPTY);
    more = Objects.requireNonNullElse(more, WrittenText.EMPTY);
    topics = Objects.requireNonNullElse(topics, "").strip();
  }

  static final ArticleForm EMPTY =
      new ArticleForm(
          ArticleKind.NEWS,
          "",
          WrittenText.EMPTY,
          "",
          WrittenText.EMPTY,
          WrittenText.EMPTY,
          WrittenText.EMPTY,
          "",
          null);

  static ArticleForm of(ArticleDetails article, ZoneId zone) {
    var text = article.text();
    var expires = article.summary().expiresAt();
    return new ArticleForm(
        article.summary().kind(),
        "",
        WrittenText.of(text.title()),
        article.slug(),
        WrittenText.of(text.lead()),
        WrittenText.of(text.body()),
        WrittenText.of(text.more()),
        text.topics(),
        expires == null ? null : expires.atZone(zone).toLocalDate().minusDays(1));
  }

  ArticleText over(ArticleText before) {
    return new ArticleText(
        title.over(before.title()),
        lead.over(before.lead()),
        body.over(before.body()),
        more.over(before.more()),
        topics);
  }

  ArticleText text() {
    var none = LocalizedText.EMPTY;
    return over(ArticleText.of(none, none, none));
  }

  /** The end of the last day; null for never. */
  @Nullable Instant expiresAt(ZoneId zone) {
    return lastDay == null ? null : lastDay.plusDays(1).atStartOfDay(zone).toInstant();
  }

  List<FieldView> fields(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.addAll(words.line(title, "title", true));
    fields.addAll(words.lines(lead, "lead", false));
    for (var field : words.lines(body, "body", false)) {
      fields.add(field.hint(words.t("office.hint.body")));
    }
    fields.addAll(words.lines(more, "more", false));
    fields.add(
        FieldView.text("topics", words.t("office.field.topics"), topics)
            .hint(words.t("office.hint.topics"))
            .orNothing());
    return fields;
  }

  List<FieldView> fieldsOfNew(Words words, List<Option> programmes) {
    var fields = new ArrayList<FieldView>();
    fields.add(
        FieldView.choice("programme", words.t("office.field.programme"), programme, programmes));
    fields.add(
        FieldView.choice(
            "kind",
            words.t("office.field.kind"),
            kind.name(),
            words.options(ArticleKind.values(), "office.kind.")));
    fields.addAll(fields(words));
    return fields;
  }

  List<FieldView> fieldsOfOld(Words words) {
    var fields = new ArrayList<>(fields(words));
    fields.add(
        FieldView.text("slug", words.t("office.field.slug"), slug)
            .hint(words.t("office.hint.slug")));
    fields.add(FieldView.day("lastDay", words.t("office.field.lastDay"), lastDay).orNothing());
    return fields;
  }
}
