package eu.hanza.forms;

import java.util.Optional;

/**
 * A row of a form as it stands for the answers given so far.
 *
 * @param relevant whether it is asked at all
 * @param required whether it must be answered
 * @param readOnly whether it can only be read
 * @param answer what was answered or calculated; kept where the row is not asked
 */
public record FormRow(
    AnswerPath path,
    FormItem item,
    boolean relevant,
    boolean required,
    boolean readOnly,
    Optional<Answer> answer) {}
