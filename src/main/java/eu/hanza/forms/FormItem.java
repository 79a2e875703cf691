package eu.hanza.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of a form: a question, or a group or repeat with what it holds. */
public sealed interface FormItem permits Question, Group, Repeat {

  /** What it is known by over all versions. */
  QuestionId id();

  /** What rules call it. */
  String name();

  /** What a person reads. */
  Wording wording();

  /** The rule by which it is asked at all; empty for always. */
  String relevant();

  /** How it is shown. */
  String appearance();

  /** Whether it was taken out of the form and stays for the sake of old answers (F-4). */
  boolean retired();

  /** Columns that Hanza does not know, in their order. */
  Map<String, String> extra();

  /** What it holds, in order; a question holds nothing. */
  List<FormItem> items();

  /** It and all that it holds, in page order. */
  default Stream<FormItem> all() {
    return Stream.concat(Stream.of(this), items().stream().flatMap(FormItem::all));
  }
}
