package eu.hanza.forms;

import eu.hanza.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in once; it never changes, also when the office gives it back.
 *
 * @param turn one for the first time
 * @param version the version of the form
 * @param answers the answers to the questions that were asked
 * @param hash the SHA-256 of form, version, number and answers, by which a copy is compared
 * @param at when the complete request had come
 * @param by who handed it in; null where nobody was signed in
 * @param late whether that was after the deadline
 * @param reopenedAt when the office gave it back; null while it did not
 * @param reason why
 */
public record Submission(
    ResponseId response,
    int turn,
    int version,
    AnswerSet answers,
    String hash,
    Instant at,
    @Nullable PersonId by,
    boolean late,
    @Nullable Instant reopenedAt,
    String reason) {}
