package eu.hanza.events.outputs;

import eu.hanza.accounts.Actor;
import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.DocxMaker;
import eu.hanza.events.EventSummary;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.publishing.ArticleId;
import eu.hanza.publishing.ArticleKind;
import eu.hanza.publishing.ArticleText;
import eu.hanza.publishing.NewsDesk;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out model programmes: as a document, and as a start in somebody's own editor. */
@Service
class ModelDesk {

  private final Outputs outputs;
  private final NewsDesk news;
  private final DocxMaker documents;
  private final Messages messages;
  private final String address;

  ModelDesk(
      Outputs outputs,
      NewsDesk news,
      DocxMaker documents,
      Messages messages,
      @Value("${hanza.address}") String address) {
    this.outputs = outputs;
    this.news = news;
    this.documents = documents;
    this.messages = messages;
    this.address = address;
  }

  /** Starts a page of a programme with the text of a model, whose source stands below it. */
  @Transactional
  ArticleId use(Actor by, EventSummary event, Output model, ProgrammeId programme) {
    var body = LocalizedText.EMPTY;
    for (var written : model.body().byLanguage().entrySet()) {
      var language = Language.of(written.getKey()).orElse(Language.EN);
      var text = written.getValue() + "\n\n" + linked(event, model, language);
      body = body.with(written.getKey(), text);
    }
    var text = ArticleText.of(model.title(), LocalizedText.EMPTY, body);
    var article = news.draft(by, ArticleKind.PAGE, programme, null, text);
    outputs.used(by, event.id(), model);
    return article;
  }

  /** The source as a line of CommonMark whose link says where it leads. */
  private String linked(EventSummary event, Output model, Language language) {
    var title = model.title().in(language).text().replace("[", "(").replace("]", ")");
    var link = "[" + title + "](" + page(event, model, language) + ")";
    return source(link, event, language);
  }

  private String page(EventSummary event, Output model, Language language) {
    return address + "/" + language.tag() + event.path() + "/outputs/" + model.id();
  }

  private String source(String what, EventSummary event, Language language) {
    var title = event.event().title().in(language).text();
    return messages.text(language, "events.outputs.source", "model", what, "event", title);
  }

  /** Writes a model as DOCX, in the reader's language or the one that there is. */
  void write(EventSummary event, Output model, Language language, OutputStream out)
      throws IOException {
    var body = model.body().in(language);
    var title = model.title().in(language).text();
    var blocks = new ArrayList<>(ModelText.blocks(body.text()));
    var source = title + ", " + page(event, model, language);
    blocks.add(new Block.Notice(source(source, event, language)));
    var about = messages.text(language, "events.outputs.model.about");
    documents.write(new Document(title, about, body.language(), blocks), out);
  }
}
