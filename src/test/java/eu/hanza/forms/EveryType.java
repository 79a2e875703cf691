package eu.hanza.forms;

import eu.hanza.forms.change.ReadyBlock;
import eu.hanza.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form that has a question of every type, in Polish and English. */
public final class EveryType {

  private EveryType() {}

  /** The form. */
  public static FormDefinition form() {
    var lists = new LinkedHashMap<String, List<Choice>>();
    lists.put(
        "yes_no",
        List.of(
            Choice.of("yes", LocalizedText.of("tak", "yes")),
            Choice.of("no", LocalizedText.of("nie", "no"))));
    lists.put(
        "city",
        List.of(
            Choice.of("wroclaw", LocalizedText.of("Wrocław", "Wrocław")),
            Choice.of("lviv", LocalizedText.of("Lwów", "Lviv")),
            Choice.of("dresden", LocalizedText.of("Drezno", "Dresden"))));
    lists.put(
        "scale",
        List.of(
            Choice.of("1", LocalizedText.of("wcale", "not at all")),
            Choice.of("2", LocalizedText.of("trochę", "a little")),
            Choice.of("3", LocalizedText.of("bardzo", "very much"))));
    return new FormDefinition(
        "every_type",
        LocalizedText.of("Karta zgłoszenia partnera", "Partner's card"),
        "",
        List.of(FormLanguage.of("pl"), FormLanguage.of("en")),
        "pl",
        items(),
        lists,
        "",
        Map.of());
  }

  private static List<FormItem> items() {
    var items = new ArrayList<FormItem>();
    items.add(said(Question.of("intro", QuestionType.NOTE), "Zanim zaczniesz", "Before you begin"));
    items.add(required(text("name", "Imię i nazwisko", "Name", "person")));
    items.add(text("mail", "Adres e-mail", "E-mail address", "email"));
    items.add(text("phone", "Telefon", "Telephone", "phone"));
    items.add(text("site", "Strona", "Website", "url"));
    items.add(text("org", "Organizacja", "Organisation", "organisation"));
    items.add(text("place", "Miejsce", "Place", "place"));
    items.add(text("story", "O projekcie", "About the project", "multiline"));
    items.addAll(numbers());
    items.addAll(choices());
    items.add(said(Question.of("day", QuestionType.DATE), "Dzień", "Day"));
    items.add(said(Question.of("hour", QuestionType.TIME), "Godzina", "Time"));
    items.add(said(Question.of("moment", QuestionType.DATE_TIME), "Termin", "Moment"));
    items.add(said(Question.of("plan", QuestionType.FILE), "Plan (plik)", "Plan (file)"));
    items.add(said(Question.of("photo", QuestionType.IMAGE), "Zdjęcie", "Picture"));
    items.add(matrix());
    items.add(partners());
    items.add(
        required(said(Question.of("consent", QuestionType.ACKNOWLEDGE), "Wiem, że", "I know")));
    return items;
  }

  private static List<FormItem> numbers() {
    return List.of(
        said(Question.of("people", QuestionType.INTEGER), "Ile osób", "How many people"),
        said(Question.of("share", QuestionType.DECIMAL), "Udział", "Share")
            .withTerms(DataTerms.of("%")),
        said(Question.of("budget", QuestionType.DECIMAL), "Budżet", "Budget")
            .withAppearance("money")
            .withTerms(DataTerms.in("PLN")),
        said(Question.of("mood", QuestionType.RANGE), "Nastrój", "Mood")
            .withParameters(Map.of("start", "1", "end", "5", "step", "1")));
  }

  private static List<FormItem> choices() {
    return List.of(
        said(
                Question.of("partner", QuestionType.SELECT_ONE),
                "Czy jest partner?",
                "Is there a partner?")
            .withList("yes_no")
            .withAppearance("yes-no"),
        said(Question.of("which", QuestionType.TEXT), "Jaki partner?", "Which partner?")
            .withRules(
                QuestionRules.NONE
                    .withRelevant("${partner} = 'yes'")
                    .withRequired("yes", LocalizedText.EMPTY)),
        said(Question.of("cities", QuestionType.SELECT_MULTIPLE), "Miasta", "Cities")
            .withList("city"),
        said(Question.of("order", QuestionType.RANK), "Kolejność", "Order").withList("city"));
  }

  private static Group matrix() {
    var rows =
        List.<FormItem>of(
            said(Question.of("m_money", QuestionType.SELECT_ONE), "Pieniądze", "Money")
                .withList("scale"),
            said(Question.of("m_time", QuestionType.SELECT_ONE), "Czas", "Time").withList("scale"));
    return new Group(
        new QuestionId("barriers"),
        "barriers",
        Wording.of(LocalizedText.of("Co przeszkadza", "What stands in the way")),
        "",
        "table-list",
        rows,
        false,
        Map.of());
  }

  private static Repeat partners() {
    var rows =
        List.<FormItem>of(
            required(text("p_name", "Nazwa partnera", "Name of the partner", "")),
            said(Question.of("p_cost", QuestionType.INTEGER), "Koszt", "Cost"));
    return new Repeat(
        new QuestionId("partners"),
        "partners",
        Wording.of(LocalizedText.of("Partner", "Partner")),
        "${partner} = 'yes'",
        "",
        "",
        rows,
        false,
        Map.of("hanza::min", "1", "hanza::max", "4"));
  }

  static Question said(Question question, String pl, String en) {
    return question.withWording(Wording.of(LocalizedText.of(pl, en)));
  }

  static Question text(String name, String pl, String en, String appearance) {
    return said(Question.of(name, QuestionType.TEXT), pl, en).withAppearance(appearance);
  }

  static Question required(Question question) {
    return question.withRules(question.rules().withRequired("yes", LocalizedText.EMPTY));
  }

  /** A small form of its own: the block with contact details. */
  public static FormDefinition contact() {
    return ReadyBlock.CONTACT.form();
  }
}
