package eu.hanza.programmes;

import eu.hanza.accounts.People;
import eu.hanza.accounts.PersonSummary;
import eu.hanza.accounts.PersonWithRole;
import eu.hanza.accounts.Role;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.PersonId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.notifications.spi.Recipients;
import eu.hanza.shell.spi.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The members of a programme as people to whom its coordinators write. */
@Component
class MemberRecipients implements Recipients {

  private static final String MEMBERS = "programmes.members:";

  private final ProgrammeDirectory programmes;
  private final People people;
  private final Messages messages;

  MemberRecipients(ProgrammeDirectory programmes, People people, Messages messages) {
    this.programmes = programmes;
    this.people = people;
    this.messages = messages;
  }

  @Override
  public List<Selection> selectionsFor(PersonId sender, Language reader) {
    var actor = people.actor(sender);
    if (!actor.coordinatesAny()) {
      return List.of();
    }
    var members =
        people.withRoles(actor).stream()
            .filter(row -> row.grant().role() == Role.MEMBER && row.person().email() != null)
            .map(PersonWithRole::grant)
            .collect(
                Collectors.groupingBy(
                    grant -> Objects.requireNonNull(grant.programme()), Collectors.counting()));
    return programmes.coordinatedBy(actor).stream()
        .map(one -> selection(one, members.getOrDefault(one.id(), 0L).intValue(), reader))
        .toList();
  }

  private Selection selection(ProgrammeSummary programme, int count, Language reader) {
    var name = programme.name().in(reader).text();
    var label = messages.text(reader, "programmes.office.letter.members", "programme", name);
    return new Selection(MEMBERS + programme.id(), label, count, Kind.SERVICE);
  }

  @Override
  public boolean knows(String key) {
    return key.startsWith(MEMBERS);
  }

  @Override
  public List<Recipient> recipients(PersonId sender, String key) {
    var programme = ProgrammeId.of(key.substring(MEMBERS.length()));
    var actor = people.actor(sender);
    actor.must(ProgrammeRules.mayEdit(actor, programme), "write to the members of " + programme);
    return people.holders(Role.MEMBER, programme).stream()
        .flatMap(MemberRecipients::recipient)
        .toList();
  }

  private static Stream<Recipient> recipient(PersonSummary person) {
    var email = person.email();
    return email == null
        ? Stream.empty()
        : Stream.of(new Recipient(person.id(), email, person.language(), person.name()));
  }

  /** Letters to members are about what they take part in: they end with the membership. */
  @Override
  public void stop(PersonId person, String key) {}
}
