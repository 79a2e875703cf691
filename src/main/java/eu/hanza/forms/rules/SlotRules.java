package eu.hanza.forms.rules;

import org.jspecify.annotations.Nullable;

/** The rules of one row, ready to be evaluated; null is no rule. */
record SlotRules(
    @Nullable RuleNode relevant,
    @Nullable RuleNode count,
    @Nullable RuleNode calculation,
    @Nullable RuleNode required,
    @Nullable RuleNode constraint,
    @Nullable RuleNode choiceFilter,
    @Nullable RuleNode readOnly,
    @Nullable RuleNode defaultRule) {}
