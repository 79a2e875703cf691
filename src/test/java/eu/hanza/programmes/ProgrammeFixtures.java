package eu.hanza.programmes;

import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.ProgrammeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Programmes for tests. */
public final class ProgrammeFixtures {

  private ProgrammeFixtures() {}

  /** A published programme with its own slug. */
  public static ProgrammeId aPublishedProgramme(ProgrammeOffice office) {
    return aPublishedProgramme(office, null);
  }

  /** A published programme that a funder pays for. */
  public static ProgrammeId aPublishedProgramme(ProgrammeOffice office, @Nullable FunderId funder) {
    var slug = "program-" + Scenery.number();
    var drafted = (ProgrammeResult.Drafted) office.draft(Actor.SYSTEM, slug, profile(funder));
    office.publish(Actor.SYSTEM, drafted.id());
    return drafted.id();
  }

  static ProgrammeProfile profile(@Nullable FunderId funder) {
    return new ProgrammeProfile(
        LocalizedText.of("Program próbny", "Trial programme"),
        "PP",
        LocalizedText.of("Współpraca na próbę.", "Cooperation on trial."),
        LocalizedText.pl("Działamy w 7 obszarach."),
        LocalizedText.EMPTY,
        Accent.PLUM,
        "PL,UA",
        funder);
  }

  /** A funder at the top. */
  public static FunderId aFunder(FunderOffice office, String name, List<String> aliases) {
    var id = FunderId.next();
    office.add(
        Actor.SYSTEM,
        new FunderSummary(
            id, null, FunderKind.INSTITUTION, LocalizedText.pl(name), aliases, null, null, false));
    return id;
  }
}
