package eu.hanza.events.hackathon;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an office says of a team. */
record TeamDraft(
    String name,
    @Nullable ChallengeId challenge,
    List<RegistrationId> members,
    List<Mentor> mentors) {}
