package eu.hanza.forms.rules;

import eu.hanza.forms.FormItem;
import eu.hanza.forms.Question;

/** What can be known of a value before there are answers. */
enum ValueType {
  ANY,
  TEXT,
  NUMBER,
  TRUTH,
  DATE,
  CHOICES,
  FILE,
  GROUP;

  static ValueType of(FormItem item) {
    return item instanceof Question question ? of(question) : GROUP;
  }

  private static ValueType of(Question question) {
    return switch (question.type()) {
      case TEXT, ACKNOWLEDGE -> TEXT;
      case INTEGER, DECIMAL, RANGE -> NUMBER;
      case SELECT_ONE, SELECT_MULTIPLE, RANK -> CHOICES;
      case DATE, TIME, DATE_TIME, START, END, TODAY -> DATE;
      case FILE, IMAGE -> FILE;
      case NOTE, CALCULATE, HIDDEN -> ANY;
    };
  }
}
