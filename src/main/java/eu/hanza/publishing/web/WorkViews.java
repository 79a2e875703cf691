package eu.hanza.publishing.web;

import eu.hanza.accounts.Actor;
import eu.hanza.activity.spi.History;
import eu.hanza.files.FileCabinet;
import eu.hanza.files.StoredFile;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.publishing.ArticleDetails;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.LinkHints;
import eu.hanza.publishing.NewsDirectory;
import eu.hanza.publishing.Picture;
import eu.hanza.publishing.web.WorkPage.DownloadRow;
import eu.hanza.publishing.web.WorkPage.HintRow;
import eu.hanza.publishing.web.WorkPage.PictureRow;
import eu.hanza.shell.spi.FieldView;
import eu.hanza.shell.spi.FormErrors;
import eu.hanza.shell.spi.Messages;
import eu.hanza.shell.spi.Option;
import eu.hanza.shell.spi.WrittenText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what the office shows of an article. */
@Component
record WorkViews(
    NewsDirectory news,
    ArticleViews views,
    Subjects subjects,
    TermHints terms,
    FileCabinet files,
    History history,
    Messages messages) {

  WorkPage page(ArticleId id, FormErrors errors, Actor actor, Language language) {
    var article = news.get(id);
    var words = new Words(messages, language);
    return new WorkPage(
        views.page(article, null, language),
        "/office/news/" + id,
        article.summary().path(),
        article.summary().published(),
        errors,
        hints(article),
        terms.rows(article.text(), language),
        subjects.choices(article, actor, words),
        article.pictures().stream().map(one -> picture(id, one, errors, words)).toList(),
        article.downloads().stream()
            .map(
                one ->
                    new DownloadRow(
                        one.id().toString(), words.speak(one.title()), name(one.file())))
            .toList(),
        upload(words),
        attach(words),
        history.of(id, language));
  }

  private static List<HintRow> hints(ArticleDetails article) {
    var rows = new ArrayList<HintRow>();
    hints(rows, "lead", article.text().lead());
    hints(rows, "body", article.text().body());
    hints(rows, "more", article.text().more());
    return rows;
  }

  private static void hints(List<HintRow> rows, String field, LocalizedText text) {
    text.byLanguage()
        .forEach(
            (language, words) -> {
              var number = 0;
              for (var link : LinkHints.of(words)) {
                var anchor = "link-" + field + "-" + language;
                rows.add(
                    new HintRow(
                        anchor,
                        number == 0,
                        field,
                        language,
                        number,
                        link.text(),
                        link.proposal(),
                        link.address()));
                number++;
              }
            });
  }

  private PictureRow picture(ArticleId id, Picture picture, FormErrors errors, Words words) {
    return new PictureRow(
        picture.id().toString(),
        "/office/news/" + id + "/pictures/" + picture.id() + "/file",
        name(picture.file()),
        errors.at("alt-" + picture.id()),
        PictureForm.of(picture).fields(words));
  }

  private String name(eu.hanza.files.FileId file) {
    return files.find(file).map(StoredFile::name).orElse("");
  }

  private static List<FieldView> upload(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.of("file", "file", words.t("office.field.picture"), ""));
    fields.addAll(PictureForm.EMPTY.fields(words));
    return fields;
  }

  private static List<FieldView> attach(Words words) {
    var fields = new ArrayList<FieldView>();
    fields.add(FieldView.of("file", "file", words.t("office.field.document"), ""));
    fields.addAll(words.line(WrittenText.EMPTY, "title", true));
    fields.add(
        FieldView.choice(
            "written",
            words.t("office.field.written"),
            "pl",
            Arrays.stream(Language.values())
                .map(language -> new Option(language.tag(), language.ownName()))
                .toList()));
    return fields;
  }
}
