package eu.hanza.forms.change;

import eu.hanza.forms.DataTerms;
import eu.hanza.forms.FormDefinition;
import eu.hanza.forms.FormItem;
import eu.hanza.forms.FormLanguage;
import eu.hanza.forms.QuestionId;
import eu.hanza.forms.QuestionRules;
import eu.hanza.forms.QuestionType;
import eu.hanza.forms.Wording;
import eu.hanza.kernel.LocalizedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that a person does to a form that is being written. */
public sealed interface FormEdit {

  /** Where a row goes. */
  sealed interface Place {

    /** The end of the form. */
    record AtEnd() implements Place {}

    /** The end of a group or repeat. */
    record Into(QuestionId parent) implements Place {}

    /** Right before a row. */
    record Before(QuestionId sibling) implements Place {}

    /** Right after a row. */
    record After(QuestionId sibling) implements Place {}
  }

  /** A step that a row takes. */
  enum Direction {
    /** Before the row above it. */
    UP,
    /** After the row below it. */
    DOWN,
    /** To the end of the group right above it. */
    IN,
    /** Out of its group, to the place right after it. */
    OUT
  }

  /** Adds a row with what it holds; ids are made anew and names from the labels. */
  record Add(FormItem item, Place place) implements FormEdit {}

  /** Puts the rows and lists of another form at a place, its names kept where they are free. */
  record Insert(FormDefinition part, Place place) implements FormEdit {}

  /** Changes what people read of a row. */
  record Reword(QuestionId id, Wording wording) implements FormEdit {}

  /** Changes what a question asks for; unless that only widens it, it is a new question (F-3). */
  record Retype(QuestionId id, QuestionType type, String appearance) implements FormEdit {}

  /** Changes what rules call a row; all rules follow. */
  record Rename(QuestionId id, String name) implements FormEdit {}

  /** Moves a row to a place. */
  record Move(QuestionId id, Place place) implements FormEdit {}

  /** Moves a row by one step. */
  record Shift(QuestionId id, Direction direction) implements FormEdit {}

  /** Takes a row out: for good where it was never published, else it is retired (F-4). */
  record Delete(QuestionId id) implements FormEdit {}

  /** Brings a retired row back. */
  record Restore(QuestionId id) implements FormEdit {}

  /** Changes the rules of a question. */
  record ChangeRules(QuestionId id, QuestionRules rules) implements FormEdit {}

  /**
   * Changes the rules of a group or repeat.
   *
   * @param count how often a repeat is asked; of no meaning for a group
   */
  record ChangeBlock(QuestionId id, String relevant, String count) implements FormEdit {}

  /** Changes what is said of the data of a question. */
  record ChangeTerms(QuestionId id, DataTerms terms) implements FormEdit {}

  /** Changes the settings of a question's type. */
  record ChangeParameters(QuestionId id, Map<String, String> parameters) implements FormEdit {}

  /** Changes how a row is shown. */
  record ChangeAppearance(QuestionId id, String appearance) implements FormEdit {}

  /** Changes the columns of a row that have no other place, such as the limits of a repeat. */
  record ChangeColumns(QuestionId id, Map<String, String> columns) implements FormEdit {}

  /** Lets a question draw from a list that is there already. */
  record DrawFrom(QuestionId id, String list) implements FormEdit {}

  /** Gives a question a list of its own, with the choices of the one that it shared. */
  record OwnList(QuestionId id) implements FormEdit {}

  /** Adds a choice at the end of a list; its name is made from the label. */
  record AddChoice(String list, LocalizedText label) implements FormEdit {}

  /**
   * Changes what people read of a choice, the columns it is filtered by and how many may take it.
   */
  record ReviseChoice(
      String list,
      String name,
      LocalizedText label,
      Map<String, String> columns,
      @Nullable Integer quota)
      implements FormEdit {}

  /** Changes what is stored for a choice, as long as no answer can have it. */
  record RenameChoice(String list, String name, String newName) implements FormEdit {}

  /** Moves a choice by one place. */
  record ShiftChoice(String list, String name, boolean up) implements FormEdit {}

  /** Takes a choice out: for good where it was never published, else it is retired (F-4). */
  record DeleteChoice(String list, String name) implements FormEdit {}

  /** Offers a retired choice again. */
  record RestoreChoice(String list, String name) implements FormEdit {}

  /** Adds a language in which the form is read. */
  record AddLanguage(FormLanguage language) implements FormEdit {}

  /** Takes a language out, with all texts in it. */
  record RemoveLanguage(String tag) implements FormEdit {}

  /** Changes the language that the form begins with. */
  record ChangeDefaultLanguage(String tag) implements FormEdit {}

  /** Changes the title of the form. */
  record Retitle(LocalizedText title) implements FormEdit {}

  /** Changes the rule that names one filled form. */
  record ChangeInstanceName(String rule) implements FormEdit {}

  /** Changes further settings. */
  record ChangeSettings(Map<String, String> settings) implements FormEdit {}
}
