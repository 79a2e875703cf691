package eu.hanza.forms.rules;

import eu.hanza.kernel.Period;
import java.util.List;
import java.util.Locale;

/** Functions that work with days and times. */
final class DateFunctions {

  private DateFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of(
            "today", 0, ValueType.DATE, (env, a) -> new RuleValue.Day(env.run().moment().today())),
        Function.of(
            "now",
            0,
            ValueType.DATE,
            (env, a) -> new RuleValue.Moment(env.run().moment().now().toOffsetDateTime())),
        Function.of("date", 1, ValueType.DATE, DateFunctions::date),
        Function.of("date-time", 1, ValueType.DATE, DateFunctions::dateTime),
        Function.of("format-date", 2, ValueType.TEXT, DateFunctions::format),
        Function.of("format-date-time", 2, ValueType.TEXT, DateFunctions::format),
        Function.of("decimal-date-time", 1, ValueType.NUMBER, DateFunctions::decimal),
        Function.of("h:months", 2, ValueType.NUMBER, DateFunctions::months));
  }

  private static RuleValue date(Env env, List<RuleNode> arguments) {
    return Dates.day(arguments.getFirst().evaluate(env), env.run().moment().zone());
  }

  private static RuleValue dateTime(Env env, List<RuleNode> arguments) {
    var moment = Dates.moment(arguments.getFirst().evaluate(env), env.run().moment().zone());
    return moment == null ? RuleValue.blank() : new RuleValue.Moment(moment);
  }

  private static RuleValue decimal(Env env, List<RuleNode> arguments) {
    var moment = dateTime(env, arguments);
    return RuleValue.of(moment.number());
  }

  private static RuleValue format(Env env, List<RuleNode> arguments) {
    var moment = Dates.moment(arguments.getFirst().evaluate(env), env.run().moment().zone());
    var language = Locale.forLanguageTag(env.run().moment().language());
    return moment == null
        ? RuleValue.blank()
        : env.words(Dates.format(moment, arguments.get(1).text(env), language));
  }

  /** The whole months from a day to another, both included; blank where they are not in order. */
  private static RuleValue months(Env env, List<RuleNode> arguments) {
    var zone = env.run().moment().zone();
    var from = Dates.day(arguments.get(0).evaluate(env), zone);
    var to = Dates.day(arguments.get(1).evaluate(env), zone);
    return from instanceof RuleValue.Day(var first)
            && to instanceof RuleValue.Day(var last)
            && !last.isBefore(first)
        ? RuleValue.of((long) new Period(first, last).months())
        : RuleValue.blank();
  }
}
