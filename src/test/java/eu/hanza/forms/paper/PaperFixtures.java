package eu.hanza.forms.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.documents.DocxMaker;
import eu.hanza.documents.PdfMaker;
import eu.hanza.forms.AnswerMoment;
import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.CheckedForm;
import eu.hanza.forms.Choice;
import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormProblem;
import eu.hanza.forms.Group;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Repeat;
import eu.hanza.forms.Wording;
import eu.hanza.forms.spi.RuleFunctions;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.shell.spi.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A form with every type of question, its cards and its answers. */
final class PaperFixtures {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  static final Messages MESSAGES = new Messages();
  static final CardCode CODE = CardCode.next(new Random(17));
  static final String POLISH = "Zażółć gęślą jaźń";
  static final String UKRAINIAN = "Їжак, ґанок і єдність";

  private PaperFixtures() {}

  static LocalizedText words(String pl, String en, String uk) {
    return LocalizedText.of(pl, en).with("uk", uk);
  }

  static Question question(String name, QuestionType type, String label) {
    return Question.of(name, type)
        .withWording(Wording.of(words(label, label + " (en)", label + " (uk)")));
  }

  static Question relevant(Question question, String rule) {
    return question.withRules(question.rules().withRelevant(rule));
  }

  static Choice choice(String name, String label) {
    return Choice.of(name, words(label, label + " (en)", label + " (uk)"));
  }

  static Repeat repeat(String name, String label, FormItem... items) {
    return new Repeat(
        new QuestionId(name),
        name,
        Wording.of(words(label, label, label)),
        "",
        "",
        "",
        List.of(items),
        false,
        Map.of());
  }

  static Group group(String name, String label, String appearance, FormItem... items) {
    return new Group(
        new QuestionId(name),
        name,
        Wording.of(words(label, label, label)),
        "",
        appearance,
        List.of(items),
        false,
        Map.of());
  }

  static FormDefinition everyType() {
    return FormDefinition.of(
            "karta",
            "pl",
            List.of(
                question("opening", QuestionType.NOTE, "Dziękujemy, że wypełniasz tę kartę."),
                question("name", QuestionType.TEXT, "Nazwa organizacji")
                    .withRules(QuestionRules.NONE.withRequired("yes", LocalizedText.EMPTY)),
                question("about", QuestionType.TEXT, "Opis działań")
                    .withAppearance("multiline")
                    .withWording(
                        Wording.of(words("Opis działań", "Activities", "Опис діяльності"))
                            .withHint(words("Kilka zdań.", "Some sentences.", "Кілька речень."))),
                contact(),
                figures(),
                choices(),
                group(
                    "rating",
                    "Ocena spotkania",
                    "table-list",
                    question("programme", QuestionType.SELECT_ONE, "Program").withList("marks"),
                    question("place", QuestionType.SELECT_ONE, "Miejsce").withList("marks")),
                repeat(
                    "partners",
                    "Partner",
                    question("partner_name", QuestionType.TEXT, "Nazwa partnera"),
                    question("partner_since", QuestionType.DATE, "Od kiedy"),
                    question("partner_topics", QuestionType.SELECT_MULTIPLE, "Tematy")
                        .withList("topics"),
                    repeat(
                        "people",
                        "Osoba",
                        question("person", QuestionType.TEXT, "Imię i nazwisko"))),
                question("annex", QuestionType.FILE, "Statut"),
                question("photo", QuestionType.IMAGE, "Zdjęcie"),
                question("secret", QuestionType.HIDDEN, "Ukryte"),
                question("twice", QuestionType.CALCULATE, "Dwa razy")
                    .withRules(QuestionRules.NONE.withCalculation("${people_count} * 2")),
                question("agreed", QuestionType.ACKNOWLEDGE, "Zapoznałem się z informacją")))
        .withLists(lists());
  }

  private static Group contact() {
    return group(
        "contact",
        "Kontakt",
        "",
        question("mail", QuestionType.TEXT, "E-mail").withAppearance("email"),
        question("site", QuestionType.TEXT, "Strona").withAppearance("url"),
        question("phone", QuestionType.TEXT, "Telefon").withAppearance("phone"),
        question("organisation", QuestionType.TEXT, "Organizacja").withAppearance("organisation"),
        question("town", QuestionType.TEXT, "Miejscowość").withAppearance("place"));
  }

  private static Group figures() {
    return group(
        "figures",
        "Liczby",
        "",
        question("people_count", QuestionType.INTEGER, "Liczba osób"),
        question("area", QuestionType.DECIMAL, "Powierzchnia").withTerms(DataTerms.of("km²")),
        question("budget", QuestionType.DECIMAL, "Budżet")
            .withAppearance("money")
            .withTerms(DataTerms.in("PLN")),
        question("share", QuestionType.RANGE, "Udział")
            .withParameters(Map.of("start", "0", "end", "1", "step", "0.1")),
        question("begins", QuestionType.DATE, "Początek"),
        question("at", QuestionType.TIME, "Godzina"),
        question("meeting", QuestionType.DATE_TIME, "Spotkanie"));
  }

  private static Group choices() {
    return group(
        "choices",
        "Wybory",
        "",
        question("abroad", QuestionType.SELECT_ONE, "Czy działacie za granicą?")
            .withAppearance("yes-no")
            .withList("yesno"),
        relevant(
            question("country", QuestionType.SELECT_ONE, "Kraj").withList("countries"),
            "${abroad} = 'yes'"),
        question("topics", QuestionType.SELECT_MULTIPLE, "Tematy").withList("topics"),
        question("order", QuestionType.RANK, "Kolejność").withList("topics"));
  }

  private static Map<String, List<Choice>> lists() {
    return Map.of(
        "yesno", List.of(choice("yes", "Tak"), choice("no", "Nie")),
        "topics",
            List.of(
                choice("culture", "Kultura"),
                choice("youth", "Młodzież"),
                choice("nature", "Środowisko")),
        "marks", List.of(choice("good", "dobrze"), choice("bad", "źle")),
        "countries",
            IntStream.range(0, 20).mapToObj(n -> choice("k" + n, "Kraj " + (n / 2))).toList());
  }

  /** Answers to all questions of {@link #everyType()} that stand on the card. */
  static AnswerSet answers() {
    var answers = AnswerSet.EMPTY;
    var texts =
        Map.ofEntries(
            Map.entry("name", POLISH + " – " + UKRAINIAN),
            Map.entry("about", POLISH + "\n\n" + UKRAINIAN + "\tkoniec <&>\"'"),
            Map.entry("mail", "uczestnik@example.org"),
            Map.entry("site", "https://example.org/ą?b=c&d"),
            Map.entry("phone", "+48 12 345 67 89"),
            Map.entry("organisation", "Fundacja „Łąka”"),
            Map.entry("town", "Łódź"),
            Map.entry("people_count", "1234"),
            Map.entry("area", "12.345"),
            Map.entry("budget", "140250.00"),
            Map.entry("share", "0.3"),
            Map.entry("begins", "2026-06-01"),
            Map.entry("at", "14:30:00"),
            Map.entry("meeting", "2026-06-01T14:30:00.000+02:00"),
            Map.entry("abroad", "yes"),
            Map.entry("country", "k13"),
            Map.entry("topics", "culture nature"),
            Map.entry("order", "nature culture youth"),
            Map.entry("programme", "good"),
            Map.entry("place", "bad"),
            Map.entry("partners[1]/partner_name", "Спілка «Мости»"),
            Map.entry("partners[1]/partner_since", "2019-01-31"),
            Map.entry("partners[1]/partner_topics", "youth"),
            Map.entry("partners[1]/people[1]/person", "Uczestnik 001"),
            Map.entry("partners[1]/people[2]/person", "Учасник 002"),
            Map.entry("partners[2]/partner_name", "Zrzeszenie „Źródło”"),
            Map.entry("partners[2]/people[1]/person", "Uczestnik 003"),
            Map.entry("agreed", "OK"));
    for (var text : texts.entrySet()) {
      answers = answers.with(text.getKey(), text.getValue());
    }
    return answers
        .withCount(path("partners"), 2)
        .withCount(path("partners[1]/people"), 2)
        .withCount(path("partners[2]/people"), 1);
  }

  static eu.hanza.forms.AnswerPath path(String text) {
    return eu.hanza.forms.AnswerPath.of(text);
  }

  static CheckedForm checked(FormDefinition form) {
    var checked = CheckedForm.of(form, RuleFunctions.NONE);
    assertThat(checked.problems()).filteredOn(FormProblem::refused).isEmpty();
    return checked;
  }

  static AnswerMoment moment(Language language) {
    return AnswerMoment.of(Instant.parse("2026-06-01T08:00:00Z"), WARSAW, language.tag());
  }

  static CardHead head(Language language) {
    return new CardHead(
        words("Karta zgłoszenia", "Entry card", "Картка заявки").in(language),
        "karta",
        3,
        CODE,
        "https://hanza.example/pl/f/karta",
        "30 czerwca 2026, 16:00 (czas warszawski)",
        "E-mailem na karty@example.org albo pocztą.",
        List.of("Administratorem danych jest Fundacja.", "Dane usuwamy po roku."),
        "Projekt współfinansowany ze środków Unii Europejskiej");
  }

  static Card card(FormDefinition form, AnswerSet answers, Language language) {
    return new Card(form, head(language), answers, Map.of(), language, WARSAW);
  }

  static byte[] docx(Card card) {
    try {
      var out = new ByteArrayOutputStream();
      new CardDocx(MESSAGES, new DocxMaker()).write(card, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] pdf(Card card) {
    try {
      var out = new ByteArrayOutputStream();
      new CardPdf(MESSAGES, new PdfMaker()).write(card, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static ReturnedCard returned(byte[] file) {
    var reading = ReturnedCard.read(file);
    assertThat(reading).isInstanceOf(ReturnedCard.Reading.Read.class);
    return ((ReturnedCard.Reading.Read) reading).card();
  }

  /** The draft that a returned card makes, before a person confirms it. */
  static AnswerSet draft(FormDefinition form, byte[] file) {
    var card = returned(file);
    var answers = card.answers(form);
    assertThat(answers.contradictions()).isEmpty();
    assertThat(answers.unknown()).isEmpty();
    var posted =
        checked(form)
            .run(answers.within(AnswerSet.EMPTY), moment(card.language()))
            .accept(answers.texts(), card.language());
    assertThat(posted.unclear()).isEmpty();
    assertThat(posted.ignored()).isEmpty();
    return posted.answers();
  }
}
