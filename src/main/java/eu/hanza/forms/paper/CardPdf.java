package eu.hanza.forms.paper;

import eu.hanza.documents.PdfMaker;
import eu.hanza.shell.spi.Messages;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes cards as PDF that can be filled in and read out (PDF/UA). */
@Component
public class CardPdf {

  private final Messages messages;
  private final PdfMaker maker;

  /** Needs the words of Hanza. */
  public CardPdf(Messages messages, PdfMaker maker) {
    this.messages = messages;
    this.maker = maker;
  }

  /** Writes a card; the stream stays open. */
  public void write(Card card, OutputStream out) throws IOException {
    maker.write(CardLayout.of(card, messages), out);
  }
}
