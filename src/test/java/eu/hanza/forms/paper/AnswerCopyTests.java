package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.answers;
import static eu.hanza.forms.paper.PaperFixtures.checked;
import static eu.hanza.forms.paper.PaperFixtures.everyType;
import static eu.hanza.forms.paper.PaperFixtures.moment;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.documents.Block;
import eu.hanza.documents.Document;
import eu.hanza.documents.PdfMaker;
import eu.hanza.documents.PdfUa;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.view.Registers;
import eu.hanza.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The copy of answers tells what was asked and said in the words of its reader (F-15). */
class AnswerCopyTests {

  private static final AnswerReceipt RECEIPT =
      new AnswerReceipt(
          "2026/17",
          ZonedDateTime.of(2026, 6, 1, 14, 32, 0, 0, PaperFixtures.WARSAW),
          "ab".repeat(32),
          "Karta zgłoszenia",
          3,
          List.of("Uczestnik 001, burmistrz"),
          "Projekt współfinansowany",
          Map.of());

  private static final AnswerCopy COPY =
      new AnswerCopy(PaperFixtures.MESSAGES, Registers.NONE, new PdfMaker());

  private static List<String> lines(Document document) {
    var lines = new ArrayList<String>();
    for (var block : document.blocks()) {
      switch (block) {
        case Block.Heading(var level, var text) -> lines.add("#".repeat(level) + " " + text);
        case Block.KeyValues(var pairs) ->
            pairs.forEach(pair -> lines.add(pair.key() + ": " + pair.value()));
        case Block.Table table -> {
          lines.add("| " + table.caption());
          table.rows().forEach(row -> lines.add("| " + String.join(" | ", row)));
        }
        case Block.Notice(var text) -> lines.add("! " + text);
        default -> lines.add(block.toString());
      }
    }
    return lines.stream().map(line -> line.replace('\u00a0', ' ')).toList();
  }

  private static Document document(AnswerSet answers, Language language) {
    var run = checked(everyType()).run(answers, moment(language));
    return COPY.document(RECEIPT, everyType(), run, language);
  }

  @Test
  void tellsAnswersInWords() {
    assertThat(lines(document(answers(), Language.PL)))
        .containsExactly(
            "## Potwierdzenie",
            "Numer: 2026/17",
            "Wpłynęło: 1 czerwca 2026, 14:32 (czas warszawski)",
            "Formularz: Karta zgłoszenia, wersja 3",
            "Potwierdzone przez: Uczestnik 001, burmistrz",
            "Skrót (SHA-256): " + "ab".repeat(32),
            "## Odpowiedzi",
            "Nazwa organizacji: Zażółć gęślą jaźń – Їжак, ґанок і єдність",
            "Opis działań: Zażółć gęślą jaźń\n\nЇжак, ґанок і єдність\tkoniec <&>\"'",
            "### Kontakt",
            "E-mail: uczestnik@example.org",
            "Strona: https://example.org/ą?b=c&d",
            "Telefon: +48 12 345 67 89",
            "Organizacja: Fundacja „Łąka”",
            "Miejscowość: Łódź",
            "### Liczby",
            "Liczba osób: 1 234",
            "Powierzchnia: 12,345 km²",
            "Budżet: 140 250,00 zł",
            "Udział: 0,3",
            "Początek: 1 czerwca 2026",
            "Godzina: 14:30",
            "Spotkanie: 1 czerwca 2026, 14:30 (czas warszawski)",
            "### Wybory",
            "Czy działacie za granicą?: Tak",
            "Kraj: Kraj 6",
            "Tematy: Kultura\nŚrodowisko",
            "Kolejność: 1. Środowisko\n2. Kultura\n3. Młodzież",
            "| Ocena spotkania",
            "| Program | dobrze",
            "| Miejsce | źle",
            "### Partner 1 z 2",
            "Nazwa partnera: Спілка «Мости»",
            "Od kiedy: 31 stycznia 2019",
            "Tematy: Młodzież",
            "#### Osoba 1 z 2",
            "Imię i nazwisko: Uczestnik 001",
            "#### Osoba 2 z 2",
            "Imię i nazwisko: Учасник 002",
            "### Partner 2 z 2",
            "Nazwa partnera: Zrzeszenie „Źródło”",
            "Od kiedy: brak odpowiedzi",
            "Tematy: brak odpowiedzi",
            "#### Osoba 1 z 1",
            "Imię i nazwisko: Uczestnik 003",
            "Statut: brak odpowiedzi",
            "Zdjęcie: brak odpowiedzi",
            "Zapoznałem się z informacją: tak",
            "! Projekt współfinansowany");
  }

  @Test
  void leavesOutWhatWasNotAsked() {
    var lines = lines(document(answers().with("abroad", "no"), Language.PL));
    assertThat(lines)
        .contains("Czy działacie za granicą?: Nie")
        .noneMatch(l -> l.startsWith("Kraj"));
  }

  @Test
  void speaksTheLanguageOfItsReader() {
    assertThat(lines(document(answers(), Language.EN)))
        .contains(
            "Received: 1 June 2026, 14:32 (Warsaw time)",
            "Budżet (en): PLN 140,250.00",
            "Czy działacie za granicą? (en): Tak (en)");
    assertThat(lines(document(answers(), Language.UK)))
        .contains("Номер: 2026/17", "Początek (uk): 1 червня 2026 р.");
  }

  @Test
  void keepsEveryRuleOfPdfUa() throws Exception {
    var run = checked(everyType()).run(answers(), moment(Language.PL));
    var out = new ByteArrayOutputStream();
    COPY.write(RECEIPT, everyType(), run, Language.PL, out);
    assertThat(PdfUa.broken(out.toByteArray())).isEmpty();
  }
}
