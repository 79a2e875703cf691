package eu.hanza.events.hackathon;

import eu.hanza.events.RegistrationId;
import eu.hanza.events.hackathon.Hackathon.Mentor;
import eu.hanza.events.hackathon.Hackathon.Team;
import eu.hanza.kernel.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A team as the office types it.
 *
 * @param name the name
 * @param challenge what it solves
 * @param members the registrations of its people
 * @param mentors who helps it, one on each line: name, organisation
 */
@SuppressWarnings("MultipleNullnessAnnotations") // a missing value is null until it is refused
public record TeamForm(
    @NotBlank @Size(max = 120) @Nullable String name,
    @Nullable String challenge,
    @Nullable List<String> members,
    @Size(max = 2_000) @Nullable String mentors) {

  static final TeamForm EMPTY = new TeamForm("", "", List.of(), "");

  static TeamForm of(Team team) {
    return new TeamForm(
        team.name(),
        team.challenge().toString(),
        team.members().stream().map(RegistrationId::toString).toList(),
        team.mentors().stream().map(TeamForm::line).collect(Collectors.joining("\n")));
  }

  private static String line(Mentor mentor) {
    return mentor.organisation().isEmpty()
        ? mentor.name()
        : mentor.name() + ", " + mentor.organisation();
  }

  /** Who was chosen. */
  public List<String> chosen() {
    return Objects.requireNonNullElse(members, List.of());
  }

  TeamDraft draft() {
    var wanted = Objects.requireNonNullElse(challenge, "");
    return new TeamDraft(
        OneLine.of(Objects.requireNonNullElse(name, "")),
        wanted.isEmpty() ? null : ChallengeId.of(wanted),
        chosen().stream().map(RegistrationId::of).toList(),
        Objects.requireNonNullElse(mentors, "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(TeamForm::mentor)
            .toList());
  }

  private static Mentor mentor(String line) {
    var comma = line.indexOf(',');
    return comma < 0
        ? new Mentor(line, "")
        : new Mentor(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
  }
}
