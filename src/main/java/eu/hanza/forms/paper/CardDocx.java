package eu.hanza.forms.paper;

import eu.hanza.documents.DocxMaker;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes cards as DOCX: every answer has a control with a title, found again by its tag. */
@Component
public class CardDocx {

  private final Messages messages;
  private final DocxMaker maker;

  /** Needs the words of Hanza. */
  public CardDocx(Messages messages, DocxMaker maker) {
    this.messages = messages;
    this.maker = maker;
  }

  /** Writes a card; the stream stays open. */
  public void write(Card card, OutputStream out) throws IOException {
    maker.write(CardLayout.of(card, messages), out);
  }
}
