package eu.hanza.knowledge;

import static eu.hanza.knowledge.KnowledgeFixtures.aPractice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.catalogues.Catalogue;
import eu.hanza.events.EventFixtures;
import eu.hanza.kernel.LocalizedText;
import eu.hanza.network.NetworkFixtures;
import eu.hanza.network.OrganisationRegister;
import eu.hanza.partnering.spi.Opportunity;
import eu.hanza.programmes.Area;
import eu.hanza.programmes.AreaId;
import eu.hanza.programmes.ProgrammeOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others may take over of a practice, and when. */
@HanzaTest
class PracticesInCatalogueIntegrationTests {

  @Autowired PracticeDesk desk;
  @Autowired PracticeOffice office;
  @Autowired ProgrammeOffice programmes;
  @Autowired OrganisationRegister register;
  @Autowired Catalogue catalogue;
  @Autowired PracticesForPartners forPartners;
  @Autowired EventFixtures fixtures;
  @Autowired Scenery scenery;

  @AfterEach
  void letTheClockRun() {
    scenery.now();
  }

  @Test
  @Tag("S-9")
  void givesAPracticeWhilePublishedAndATombstoneAfterwards() {
    scenery.time("2032-02-03T12:00");
    var programme = fixtures.programme();
    var area =
        new Area(
            AreaId.next(), LocalizedText.pl("dialog młodzieży"), LocalizedText.EMPTY, null, null);
    programmes.keep(Actor.SYSTEM, programme, area);
    var gmina = NetworkFixtures.register(register, "Gmina Katalogowa");
    var author = scenery.representative(gmina);
    var id = desk.draft(author, programme, aPractice("Wspólny kalendarz", gmina, area.id()));
    assertThat(catalogue.find("practice", id.value())).isEmpty();
    assertThat(forPartners.opportunities()).extracting(Opportunity::id).doesNotContain(id.value());

    desk.submit(author, id);
    office.publish(Actor.SYSTEM, id);
    var entry = catalogue.find("practice", id.value()).orElseThrow();
    var record = java.util.Objects.requireNonNull(entry.content());
    assertThat(entry.sets())
        .containsExactlyInAnyOrder("kind:practice", "area:dialog-mlodziezy", "country:UA");
    assertThat(record.licence()).isEqualTo("CC BY 4.0");
    assertThat(record.texts()).containsEntry("solution", LocalizedText.pl("Wspólny kalendarz."));
    assertThat(record.organisations()).singleElement().asString().startsWith("Gmina Katalogowa");
    assertThat(entry.toString())
        .as("no author, by name or by id")
        .doesNotContain("Uczestnik")
        .doesNotContain(author.who().toString());

    assertThat(forPartners.opportunities())
        .filteredOn(one -> one.id().equals(id.value()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.areas()).containsExactly("dialog-mlodziezy");
              assertThat(one.country()).isEqualTo("UA");
              assertThat(one.organisation()).isEqualTo(gmina);
            });

    scenery.time("2032-02-04T12:00");
    office.withdraw(Actor.SYSTEM, id, "Nieaktualne.");
    var grave = catalogue.find("practice", id.value()).orElseThrow();
    assertThat(grave.content()).isNull();
    assertThat(grave.changedAt()).isAfter(entry.changedAt());
    assertThat(grave.sets()).contains("area:dialog-mlodziezy");
  }
}
