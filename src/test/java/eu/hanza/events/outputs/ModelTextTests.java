package eu.hanza.events.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.documents.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of a model becomes a document with real headings and lists. */
class ModelTextTests {

  @Test
  void readsHeadingsParagraphsAndLists() {
    var text =
        """
        # Cele
        - sieć partnerów
        - wymiana urzędników

        Program trwa
        trzy lata.

        #### Etapy

        1. diagnoza
        2. zalecenia
        """;
    assertThat(ModelText.blocks(text))
        .containsExactly(
            new Block.Heading(2, "Cele"),
            new Block.Items(false, List.of("sieć partnerów", "wymiana urzędników")),
            new Block.Paragraph("Program trwa trzy lata."),
            new Block.Heading(3, "Etapy"),
            new Block.Items(true, List.of("diagnoza", "zalecenia")));
  }

  @Test
  void takesAnythingElseForAParagraph() {
    assertThat(ModelText.blocks("  - jedno\ndrugie "))
        .containsExactly(new Block.Paragraph("- jedno drugie"));
    assertThat(ModelText.blocks("")).isEmpty();
  }
}
