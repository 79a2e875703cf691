package eu.hanza.forms.paper;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.PdfMaker;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormRun;
import eu.hanza.forms.view.AnswerWords;
import eu.hanza.forms.view.Registers;
import eu.hanza.kernel.Formats;
import eu.hanza.kernel.Language;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The copy of their answers that people keep: what was asked, what they said, when it arrived. */
@Component
public class AnswerCopy {

  private final Messages messages;
  private final Registers registers;
  private final PdfMaker maker;

  /** Needs the words of Hanza. */
  public AnswerCopy(Messages messages, Registers registers, PdfMaker maker) {
    this.messages = messages;
    this.registers = registers;
    this.maker = maker;
  }

  /**
   * Writes a copy as PDF; the stream stays open.
   *
   * @param run the answers that were handed in, seen in the same language
   */
  public void write(
      AnswerReceipt receipt, FormDefinition form, FormRun run, Language language, OutputStream out)
      throws IOException {
    maker.write(document(receipt, form, run, language), out);
  }

  Document document(AnswerReceipt receipt, FormDefinition form, FormRun run, Language language) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, text(language, "receipt", Map.of())));
    blocks.add(new Block.KeyValues(facts(receipt, language)));
    blocks.add(new Block.Heading(2, text(language, "answers", Map.of())));
    var words = new AnswerWords(form, run, registers, language, style(receipt, language));
    blocks.addAll(new CopyLayout(form, run, words, messages, language).blocks());
    if (!receipt.notice().isBlank()) {
      blocks.add(new Block.Notice(receipt.notice()));
    }
    return new Document(
        text(language, "title", Map.of("title", receipt.title())),
        text(language, "description", Map.of("number", receipt.number())),
        language.tag(),
        blocks);
  }

  private AnswerWords.Style style(AnswerReceipt receipt, Language language) {
    return new AnswerWords.Style(
        "\n",
        text(language, "yes", Map.of()),
        typed -> text(language, "unreadable", Map.of("text", typed)),
        file -> receipt.files().getOrDefault(file, file));
  }

  private List<Block.KeyValue> facts(AnswerReceipt receipt, Language language) {
    var form = Map.<String, Object>of("title", receipt.title(), "version", receipt.version());
    var facts = new ArrayList<Block.KeyValue>();
    facts.add(fact(language, "number", receipt.number()));
    facts.add(fact(language, "received", Formats.of(language).dateTime(receipt.received())));
    facts.add(fact(language, "form", text(language, "form-version", form)));
    if (!receipt.signers().isEmpty()) {
      facts.add(fact(language, "signed", String.join("\n", receipt.signers())));
    }
    facts.add(fact(language, "hash", receipt.digest()));
    return facts;
  }

  private Block.KeyValue fact(Language language, String key, String value) {
    return new Block.KeyValue(text(language, key, Map.of()), value);
  }

  private String text(Language language, String key, Map<String, Object> values) {
    return messages.text(language, "forms.card.copy." + key, values);
  }
}
