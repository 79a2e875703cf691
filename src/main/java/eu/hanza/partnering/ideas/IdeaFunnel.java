package eu.hanza.partnering.ideas;

import eu.hanza.kernel.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * How far the ideas of a programme have come; each is counted in every stage that it has reached.
 *
 * @param programme the programme; null for ideas without one
 * @param entered how many were entered
 * @param searched for how many of these partners were sought
 * @param joined how many of these found a partner
 * @param projects how many of these are projects
 * @param resting how many rest today
 * @param closed how many were given up
 */
public record IdeaFunnel(
    @Nullable ProgrammeId programme,
    long entered,
    long searched,
    long joined,
    long projects,
    long resting,
    long closed) {}
