package eu.hanza.projects;

import static eu.hanza.projects.ProjectFixtures.aProject;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.events.EventDraft;
import eu.hanza.events.EventFixtures;
import eu.hanza.events.EventOffice;
import eu.hanza.events.EventPlace;
import eu.hanza.events.EventTime;
import eu.hanza.kernel.Language;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.kernel.OrganisationId;
import eu.hanza.kernel.ProgrammeId;
import eu.hanza.network.OrganisationDraft;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.network.Seat;
import eu.hanza.network.SuspensionEffect.Item;
import eu.hanza.network.Suspensions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A suspension names the partnerships and events that it touches, before and after it is made. */
@HanzaTest
class SuspendedPartnersIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2022, 3, 4);
  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Suspensions suspensions;
  @Autowired ProjectOffice projects;
  @Autowired EventOffice events;
  @Autowired OrganisationRegister register;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;

  private OrganisationId anOrganisation(String country) {
    var draft =
        OrganisationDraft.named("Miasto partnerskie " + Scenery.number(), "pl")
            .seat(Seat.in(country, ""));
    return ((OrganisationRegister.Result.Done) register.register(Actor.SYSTEM, draft)).id();
  }

  private void aProjectUntil(
      ProgrammeId programme, String title, @Nullable String end, OrganisationId... partners) {
    var id =
        projects.draft(
            Actor.SYSTEM, programme, aProject(title, "2021-01-01", end, ProjectMoney.NONE));
    projects.partners(
        Actor.SYSTEM,
        id,
        List.of(partners).stream()
            .map(partner -> new Partner(partner, PartnerRole.PARTNER, null, null))
            .toList());
    projects.publish(Actor.SYSTEM, id);
  }

  private void anEventOn(ProgrammeId programme, String title, LocalDate day) {
    var plain =
        EventFixtures.aDraft(title, new EventTime(day, day, null, null, WARSAW), null, null);
    var place = new EventPlace(LocalizedText.EMPTY, LocalizedText.pl("Kaliningrad"), "", "RU", "");
    events.publish(Actor.SYSTEM, events.draft(Actor.SYSTEM, programme, at(plain, place)));
  }

  private static EventDraft at(EventDraft draft, EventPlace place) {
    return new EventDraft(
        draft.kind(),
        null,
        draft.title(),
        draft.lede(),
        draft.description(),
        draft.time(),
        place,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "");
  }

  @Test
  @Tag("S4.7")
  @Tag("T6")
  void showsBeforeWhichPartnershipsAndEventsItTouchesAfterwards() {
    var programme = fixtures.programme();
    var russian = anOrganisation("RU");
    aProjectUntil(programme, "Trwa " + Scenery.number(), "2023-06-30", russian);
    aProjectUntil(programme, "Ostatni dzień", "2022-03-04", russian, anOrganisation("NO"));
    aProjectUntil(programme, "Zakończony", "2022-03-03", russian);
    aProjectUntil(fixtures.programme(), "Obcy", "2023-06-30", russian);
    anEventOn(programme, "Hackathon", LocalDate.of(2022, 5, 10));
    anEventOn(programme, "Spotkanie przed", LocalDate.of(2022, 3, 3));

    var preview = suspensions.preview(programme, "RU", DAY, Language.PL);
    assertThat(preview)
        .extracting(Item::kind, Item::on)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("partner w projekcie", DAY),
            org.assertj.core.groups.Tuple.tuple("wydarzenie", LocalDate.of(2022, 5, 10)),
            org.assertj.core.groups.Tuple.tuple("partner w projekcie", LocalDate.of(2023, 6, 30)));
    assertThat(preview.getFirst().label()).startsWith("Ostatni dzień – Miasto partnerskie");

    var coordinator = scenery.coordinator(programme);
    var id =
        suspensions.suspend(
            coordinator, programme, "RU", DAY, LocalizedText.pl("decyzja operatora"), "demo");
    assertThat(suspensions.touched(id, Language.PL)).isEqualTo(preview);
  }

  @Test
  @Tag("T6")
  void touchesAProjectWithoutAnEndAsLongAsItRuns() {
    var programme = fixtures.programme();
    aProjectUntil(programme, "Bez końca " + Scenery.number(), null, anOrganisation("BY"));
    assertThat(suspensions.preview(programme, "BY", DAY, Language.EN)).hasSize(1);
  }
}
