package eu.hanza.forms.paper;

import static eu.hanza.forms.paper.PaperFixtures.answers;
import static eu.hanza.forms.paper.PaperFixtures.card;
import static eu.hanza.forms.paper.PaperFixtures.docx;
import static eu.hanza.forms.paper.PaperFixtures.draft;
import static eu.hanza.forms.paper.PaperFixtures.everyType;
import static eu.hanza.forms.paper.PaperFixtures.path;
import static eu.hanza.forms.paper.PaperFixtures.returned;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.forms.AnswerSet;
import eu.hanza.kernel.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Cards are read by tag whatever a word processor, or a person, did to the rest of them (F-20). */
class EditedCardTests {

  private static final Pattern CONTROL = Pattern.compile("<w:sdt>.*?</w:sdt>");

  /** The card with its main part changed. */
  private static byte[] edited(byte[] docx, UnaryOperator<String> change) {
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      var bytes = new ByteArrayOutputStream();
      try (var out = new ZipOutputStream(bytes)) {
        for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
          out.putNextEntry(new ZipEntry(part.getName()));
          var content = in.readAllBytes();
          var main = part.getName().equals("word/document.xml");
          out.write(
              main
                  ? change
                      .apply(new String(content, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : content);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] filled() {
    return docx(card(everyType(), answers(), Language.PL));
  }

  private static byte[] empty() {
    return docx(card(everyType(), AnswerSet.EMPTY, Language.PL));
  }

  private static String control(String xml, String tag) {
    return CONTROL
        .matcher(xml)
        .results()
        .map(match -> match.group())
        .filter(control -> control.contains("<w:tag w:val=\"" + tag + "\"/>"))
        .findFirst()
        .orElseThrow();
  }

  private static String typed(String xml, String tag, String content) {
    var old = control(xml, tag);
    var fresh =
        old.replace("<w:showingPlcHdr/>", "")
            .replaceFirst(
                "<w:sdtContent>.*</w:sdtContent>",
                Matcher.quoteReplacement("<w:sdtContent>" + content + "</w:sdtContent>"));
    return xml.replace(old, fresh);
  }

  @Test
  void readsControlsInAnyOrder() {
    var shuffled =
        edited(
            filled(),
            xml -> {
              var controls =
                  new ArrayList<>(CONTROL.matcher(xml).results().map(m -> m.group()).toList());
              Collections.shuffle(controls, new Random(3));
              var body = new StringBuilder("<w:body>");
              controls.forEach(control -> body.append("<w:p>").append(control).append("</w:p>"));
              var start = xml.indexOf("<w:body>");
              var end = xml.indexOf("</w:body>");
              return xml.substring(0, start) + body + xml.substring(end);
            });
    assertThat(draft(everyType(), shuffled)).isEqualTo(answers());
  }

  @Test
  void ignoresWhatStandsBesideTheControls() {
    var scribbled =
        edited(
            filled(),
            xml ->
                xml.replace("</w:sdt>", "</w:sdt><w:r><w:t>dopisek</w:t></w:r>")
                    .replace(
                        "<w:body>",
                        "<w:body><w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr>"
                            + "<w:sdtContent><w:p><w:r><w:t>obce</w:t></w:r></w:p></w:sdtContent>"
                            + "</w:sdt>"));
    assertThat(draft(everyType(), scribbled)).isEqualTo(answers());
  }

  @Test
  void saysNothingOfQuestionsWhoseControlsAreGone() {
    var shorter = edited(filled(), xml -> xml.replace(control(xml, "q1"), ""));
    var answers = returned(shorter).answers(everyType());
    assertThat(answers.texts()).doesNotContainKey(path("name")).containsKey(path("about"));
  }

  @Test
  void reportsCopiesThatSayDifferentThings() {
    var copied =
        edited(
            filled(),
            xml -> {
              var control = control(xml, "q10");
              var tick = control(xml, "q18c0");
              var unticked =
                  tick.replace("w14:checked w14:val=\"1\"", "w14:checked w14:val=\"0\"")
                      .replace("☒", "☐");
              return xml.replace(control, control + control.replace("1234", "77"))
                  .replace(tick, tick + unticked);
            });
    var answers = returned(copied).answers(everyType());
    assertThat(answers.contradictions())
        .containsOnlyKeys(path("people_count"), path("abroad"))
        .containsEntry(path("people_count"), List.of("1234", "77"))
        .containsEntry(path("abroad"), List.of("", "yes"));
    assertThat(answers.texts()).doesNotContainKeys(path("people_count"), path("abroad"));
  }

  @Test
  void takesCopiesThatAgreeForOne() {
    var doubled = edited(filled(), xml -> xml.replace("</w:body>", all(xml) + "</w:body>"));
    assertThat(draft(everyType(), doubled)).isEqualTo(answers());
  }

  private static String all(String xml) {
    var text = new StringBuilder("<w:p>");
    CONTROL.matcher(xml).results().forEach(match -> text.append(match.group()));
    return text.append("</w:p>").toString();
  }

  @Test
  void readsWhatWordMakesOfTyping() {
    var typed =
        edited(
            empty(),
            xml -> {
              var changed =
                  typed(
                      xml,
                      "q1",
                      "<w:r><w:t>Sto</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                          + "<w:r><w:t>warzyszenie</w:t></w:r>"
                          + "<w:ins w:id=\"9\"><w:r><w:t xml:space=\"preserve\"> „Łąka”</w:t></w:r>"
                          + "</w:ins><w:del w:id=\"8\"><w:r><w:delText>stare</w:delText></w:r>"
                          + "</w:del><w:moveFrom w:id=\"7\"><w:r><w:t>dawne</w:t></w:r>"
                          + "</w:moveFrom>");
              changed =
                  typed(
                      changed,
                      "q2",
                      "<w:r><w:t>raz</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>dwa</w:t>"
                          + "<w:tab/><w:t>trzy</w:t></w:r>");
              changed = typed(changed, "q14", "<w:r><w:t>1 czerwca 2026 r.</w:t></w:r>");
              changed = typed(changed, "q12", "<w:r><w:t>140\u00a0250 zł</w:t></w:r>");
              return changed
                  .replaceFirst("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\"")
                  .replaceFirst("☐", "☒");
            });
    var draft = draft(everyType(), typed);
    assertThat(draft.answers().keySet().stream().map(Object::toString))
        .containsExactly("about", "abroad", "begins", "budget", "name");
    assertThat(draft)
        .isEqualTo(
            AnswerSet.EMPTY
                .with("name", "Stowarzyszenie „Łąka”")
                .with("about", "raz\ndwa\ttrzy")
                .with("begins", "2026-06-01")
                .with("budget", "140250.00")
                .with("abroad", "yes"));
  }

  @Test
  void asksBackWhereNumbersTellNoOrder() {
    var ranked =
        edited(
            empty(),
            xml -> {
              var changed = typed(xml, "q21c0", "<w:r><w:t>1</w:t></w:r>");
              return typed(changed, "q21c1", "<w:r><w:t>1.</w:t></w:r>");
            });
    var answers = returned(ranked).answers(everyType());
    assertThat(answers.contradictions())
        .containsEntry(path("order"), List.of("culture: 1", "youth: 1."));
  }

  @Test
  void leavesWordsOfItsOwnInAPlaceThatIsEmptyAgain() {
    var cleared =
        edited(
            empty(),
            xml -> xml.replace("wpisz tekst", "Kliknij lub naciśnij tutaj, aby wprowadzić tekst."));
    assertThat(returned(cleared).answers(everyType()).texts().values()).containsOnly("");
  }

  @Test
  void namesPlacesThatTheVersionDoesNotHave() {
    var other =
        edited(
            empty(),
            xml ->
                xml.replace("w:val=\"q1\"", "w:val=\"q999\"")
                    .replace("w:val=\"q26r1\"", "w:val=\"q26\"")
                    .replace("w:val=\"q20c0\"", "w:val=\"q20c77\""));
    assertThat(returned(other).answers(everyType()).unknown())
        .containsExactlyInAnyOrder("q999", "q26", "q20c77");
  }

  @Test
  void refusesTwoCardsInOneFile() {
    var two =
        edited(
            empty(),
            xml -> {
              var code = control(xml, "card");
              var other = CardCode.next(new Random(5)).toString();
              return xml.replace(code, code + code.replace(PaperFixtures.CODE.toString(), other));
            });
    assertThat(ReturnedCard.read(two))
        .isInstanceOfSatisfying(
            ReturnedCard.Reading.Refused.class,
            refused -> assertThat(refused.why().key()).isEqualTo("forms.card.refused.two-codes"));
  }
}
