package eu.hanza.forms.stored;

import eu.hanza.forms.AnswerSet;
import eu.hanza.forms.Choice;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormId;
import eu.hanza.forms.Question;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.ResponseId;
import eu.hanza.kernel.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places behind options of which there are only so many (F-18). One SQL statement decides a
 * place, and a rule of the database stands behind it; {@code allocation} replays the same claims.
 */
@Component
public class OptionPools {

  private final JdbcClient database;

  OptionPools(JdbcClient database) {
    this.database = database;
  }

  /** An option of a question. */
  public record Option(QuestionId question, String choice) {}

  /** How full an option is. */
  public record Level(int quota, int taken) {

    /** Whether no place is left. */
    public boolean isFull() {
      return taken >= quota;
    }
  }

  /** What came of asking for the options of one answer. */
  public sealed interface Taking {

    /** Each was given, or waits where the question lets people wait. */
    record Taken(List<Option> waiting) implements Taking {}

    /** Nothing was taken, since these are full. */
    record Full(List<Option> options) implements Taking {}
  }

  private static List<Map.Entry<Option, Integer>> limited(FormDefinition form) {
    var limited = new ArrayList<Map.Entry<Option, Integer>>();
    form.questions()
        .filter(question -> question.type().isSelect() && !question.retired())
        .forEach(
            question -> {
              for (var choice : form.choices(question)) {
                if (choice.quota() != null && !choice.retired()) {
                  limited.add(Map.entry(new Option(question.id(), choice.name()), choice.quota()));
                }
              }
            });
    return limited;
  }

  /** What keeps a version with these limits from being published: fewer places than are taken. */
  public List<Refusal> refusals(FormId form, FormDefinition definition) {
    var levels = levels(form);
    var refusals = new ArrayList<Refusal>();
    for (var limit : limited(definition)) {
      var level = levels.get(limit.getKey());
      if (level != null && level.taken() > limit.getValue()) {
        var values =
            Map.<String, Object>of("choice", limit.getKey().choice(), "taken", level.taken());
        refusals.add(Refusal.of("forms.office.quota.taken", values));
      }
    }
    return refusals;
  }

  /** Makes the pools of a version that is published; who waits for a place that it adds gets it. */
  public void open(FormId form, FormDefinition definition) {
    for (var limit : limited(definition)) {
      database
          .sql(
              """
              insert into forms.option_pool (form, question, choice, quota) values (?, ?, ?, ?)
              on conflict (form, question, choice) do update set quota = excluded.quota
              """)
          .param(form.value())
          .param(limit.getKey().question().value())
          .param(limit.getKey().choice())
          .param(limit.getValue())
          .update();
      fill(form, limit.getKey());
    }
  }

  /** Gives the places that are free to those who wait for them, in their order. */
  private void fill(FormId form, Option option) {
    lock(form, option);
    database
        .sql(
            """
            with next as (
              select p.response from forms.option_place p
              where p.form = :form and p.question = :question and p.choice = :choice
                and p.state = 'WAITING' order by p.turn
              limit (select quota - taken from forms.option_pool
                where form = :form and question = :question and choice = :choice)),
            moved as (
              update forms.option_place set state = 'CONFIRMED'
              where form = :form and question = :question and choice = :choice
                and response in (select response from next) returning 1)
            update forms.option_pool set taken = taken + (select count(*) from moved)
            where form = :form and question = :question and choice = :choice
            """)
        .param("form", form.value())
        .param("question", option.question().value())
        .param("choice", option.choice())
        .update();
  }

  /** How full the limited options of a form are. */
  public Map<Option, Level> levels(FormId form) {
    var levels = new java.util.HashMap<Option, Level>();
    database
        .sql("select question, choice, quota, taken from forms.option_pool where form = ?")
        .param(form.value())
        .query(
            row -> {
              levels.put(
                  new Option(new QuestionId(row.getString(1)), row.getString(2)),
                  new Level(row.getInt(3), row.getInt(4)));
            });
    return levels;
  }

  /** The limited options that answers choose, in the one order that all take them in. */
  private static List<Question> asked(FormDefinition form, AnswerSet answers) {
    var names = new java.util.HashSet<String>();
    answers.answers().keySet().forEach(path -> names.add(path.name()));
    return form.questions()
        .filter(question -> question.type().isSelect() && names.contains(question.name()))
        .filter(
            question -> form.choices(question).stream().anyMatch(choice -> choice.quota() != null))
        .sorted(Comparator.comparing(question -> question.id().value()))
        .toList();
  }

  private static SortedMap<String, Choice> chosen(
      FormDefinition form, Question question, AnswerSet answers) {
    var chosen = new TreeMap<String, Choice>();
    answers
        .answers()
        .forEach(
            (path, answer) -> {
              if (path.name().equals(question.name())) {
                form.choices(question).stream()
                    .filter(choice -> choice.quota() != null && !choice.retired())
                    .filter(choice -> answer.choices().contains(choice.name()))
                    .forEach(choice -> chosen.put(choice.name(), choice));
              }
            });
    return chosen;
  }

  /**
   * Takes the places that an answer asks for, or nothing at all. To be called in the transaction
   * that keeps the answer.
   */
  public Taking take(FormId form, ResponseId response, FormDefinition definition, AnswerSet set) {
    var full = new ArrayList<Option>();
    var waiting = new ArrayList<Option>();
    for (var question : asked(definition, set)) {
      for (var name : chosen(definition, question, set).keySet()) {
        var option = new Option(question.id(), name);
        if (confirm(form, response, option)) {
          continue;
        }
        if (mayWait(question)) {
          queue(form, response, option);
          waiting.add(option);
        } else {
          full.add(option);
        }
      }
    }
    if (!full.isEmpty()) {
      release(form, response);
      return new Taking.Full(full);
    }
    return new Taking.Taken(waiting);
  }

  private static boolean mayWait(Question question) {
    return question.parameters().getOrDefault("waiting", "no").equals("yes");
  }

  private boolean confirm(FormId form, ResponseId response, Option option) {
    var turn =
        database
            .sql(
                """
                update forms.option_pool set taken = taken + 1, turns = turns + 1
                where form = ? and question = ? and choice = ? and taken < quota returning turns
                """)
            .param(form.value())
            .param(option.question().value())
            .param(option.choice())
            .query(Integer.class)
            .optional();
    turn.ifPresent(number -> place(form, response, option, "CONFIRMED", number));
    return turn.isPresent();
  }

  private void queue(FormId form, ResponseId response, Option option) {
    var turn =
        database
            .sql(
                """
                update forms.option_pool set turns = turns + 1
                where form = ? and question = ? and choice = ? returning turns
                """)
            .param(form.value())
            .param(option.question().value())
            .param(option.choice())
            .query(Integer.class)
            .single();
    place(form, response, option, "WAITING", turn);
  }

  private void place(FormId form, ResponseId response, Option option, String state, int turn) {
    database
        .sql(
            """
            insert into forms.option_place (form, question, choice, response, state, turn)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(form.value())
        .param(option.question().value())
        .param(option.choice())
        .param(response.value())
        .param(state)
        .param(turn)
        .update();
  }

  /**
   * Gives back what an answer had; who waits for a place first gets it. Gives the answers that
   * moved up.
   */
  public List<ResponseId> release(FormId form, ResponseId response) {
    var moved = new ArrayList<ResponseId>();
    var held =
        database
            .sql(
                """
                select question, choice, state from forms.option_place where response = ?
                order by question, choice
                """)
            .param(response.value())
            .query(
                (row, number) ->
                    Map.entry(
                        new Option(new QuestionId(row.getString(1)), row.getString(2)),
                        row.getString(3)))
            .list();
    for (var place : held) {
      lock(form, place.getKey());
      drop(response, place.getKey());
      if (place.getValue().equals("CONFIRMED")) {
        moved.addAll(passOn(form, place.getKey()));
      }
    }
    return moved;
  }

  private void lock(FormId form, Option option) {
    database
        .sql(
            """
            select 1 from forms.option_pool where form = ? and question = ? and choice = ?
            for update
            """)
        .param(form.value())
        .param(option.question().value())
        .param(option.choice())
        .query(Integer.class)
        .list();
  }

  private void drop(ResponseId response, Option option) {
    database
        .sql("delete from forms.option_place where response = ? and question = ? and choice = ?")
        .param(response.value())
        .param(option.question().value())
        .param(option.choice())
        .update();
  }

  private List<ResponseId> passOn(FormId form, Option option) {
    var next =
        database
            .sql(
                """
                update forms.option_place set state = 'CONFIRMED'
                where (form, question, choice, response) in (
                  select form, question, choice, response from forms.option_place
                  where form = ? and question = ? and choice = ? and state = 'WAITING'
                  order by turn limit 1)
                returning response
                """)
            .param(form.value())
            .param(option.question().value())
            .param(option.choice())
            .query((row, number) -> new ResponseId(row.getObject(1, UUID.class)))
            .list();
    if (next.isEmpty()) {
      database
          .sql(
              """
              update forms.option_pool set taken = taken - 1
              where form = ? and question = ? and choice = ?
              """)
          .param(form.value())
          .param(option.question().value())
          .param(option.choice())
          .update();
    }
    return next;
  }

  /** The options for which an answer waits. */
  public List<Option> waiting(ResponseId response) {
    return database
        .sql(
            """
            select question, choice from forms.option_place
            where response = ? and state = 'WAITING' order by question, choice
            """)
        .param(response.value())
        .query((row, number) -> new Option(new QuestionId(row.getString(1)), row.getString(2)))
        .list();
  }
}
