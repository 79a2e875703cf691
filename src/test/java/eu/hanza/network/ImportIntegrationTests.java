package eu.hanza.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanza.HanzaTest;
import eu.hanza.Scenery;
import eu.hanza.accounts.Actor;
import eu.hanza.kernel.ForbiddenException;
import eu.hanza.network.OrganisationExport.Format;
import eu.hanza.network.OrganisationImport.Decision;
import eu.hanza.network.OrganisationImport.Upload;
import eu.hanza.tables.DryRunReport;
import eu.hanza.tables.Outcome;
import eu.hanza.tables.RowOutcome;
import eu.hanza.tables.TableReader.Encoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

@HanzaTest
class ImportIntegrationTests {

  @Autowired OrganisationImport imports;
  @Autowired OrganisationExport export;
  @Autowired OrganisationDirectory directory;
  @Autowired OrganisationRegister register;
  @Autowired Scenery scenery;

  private final String code = NetworkFixtures.code(Scenery.number());

  @Test
  void savesNothingBeforeItIsConfirmedAndAddsNothingTwice() {
    var table =
        """
        name,country,place,kinds,legal_class,areas,nip
        Gmina %1$s,PL,Lublin,MUNICIPALITY,MUNICIPALITY,młodzież|kultura,
        Spółka %1$s,PL,Toruń,PUBLIC_COMPANY,PUBLIC_COMPANY@/2021-11-30|OTHER@2021-12-01/,,
        """
            .formatted(code);
    var first = look(table);
    assertThat(outcomes(first.report())).containsExactly(Outcome.CREATED, Outcome.CREATED);
    assertThat(found()).isZero();
    assertThat(imports.confirm(Actor.SYSTEM, first.id(), Map.of())).isEmpty();
    assertThat(found()).isEqualTo(2);

    var again = look(table);
    assertThat(outcomes(again.report())).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
    imports.confirm(Actor.SYSTEM, again.id(), Map.of());
    assertThat(found()).isEqualTo(2);
  }

  @Test
  void namesAreasInSeveralLanguagesPlaceByPlace() {
    var table =
        """
        name,language,country,areas_pl,areas_en,areas_uk
        Stad %1$s,sv,SE,kultura|młodzież,culture|youth,культура|молодь
        """
            .formatted(code);
    confirm(table);

    var areas = directory.search(OrganisationQuery.words(code), 10).items().getFirst().areas();
    assertThat(areas).extracting(area -> area.raw("en")).containsExactly("culture", "youth");
    assertThat(areas).extracting(area -> area.raw("sv")).containsOnly("");
    assertThat(outcomes(look(table).report())).containsExactly(Outcome.UNCHANGED);
    assertThat(outcomes(look(table.replace("|youth", "")).report()))
        .containsExactly(Outcome.REFUSED);
  }

  @Test
  void saysWhatChangesInAKnownRow() {
    confirm("name,country,place\nFundacja " + code + ",PL,Lublin\n");
    var changed = look("name,country,website\nFUNDACJA " + code + ",PL,https://example.org\n");
    assertThat(changed.report().rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
              assertThat(row.changes())
                  .extracting(RowOutcome.FieldChange::column)
                  .containsExactly("website");
            });
  }

  @Test
  void leavesADoubtfulRowToAPerson() {
    confirm("name,country\nKlub Szachowy Wieża " + code + ",PL\n");
    var table = "name,country\nSzachowy Klub „Wieza” " + code + " Oddział,PL\n";
    var doubtful = look(table);
    assertThat(outcomes(doubtful.report())).containsExactly(Outcome.DOUBTFUL);
    assertThat(imports.confirm(Actor.SYSTEM, doubtful.id(), Map.of()))
        .extracting("key")
        .containsExactly("network.import.undecided");
    imports.confirm(Actor.SYSTEM, doubtful.id(), Map.of(2, Decision.SAME));
    assertThat(found()).isEqualTo(1);
    assertThat(outcomes(look(table).report())).containsExactly(Outcome.UNCHANGED);
  }

  @Test
  void savesAllRowsOrNone() {
    var look =
        look(
            """
            name,country,nip,kinds
            Dobra %1$s,PL,5250008695,
            Zła %1$s,PL,5250008696,
            Gorsza %1$s,PL,,SMOK
            Dobra %1$s,PL,,
            """
                .formatted(code));
    assertThat(outcomes(look.report()))
        .containsExactly(Outcome.CREATED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
    assertThat(imports.confirm(Actor.SYSTEM, look.id(), Map.of()))
        .extracting("key")
        .containsExactly("network.import.unclean");
    assertThat(found()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "country\nPL\n",
        "name,name\na,b\n",
        "name\n\"open\n",
        "name,country\na,PL,zu viel\n",
        "PK\u0003\u0004not a workbook",
        "name\n\u0000\n"
      })
  void refusesAHostileFileAsAWhole(String content) {
    assertThat(imports.upload(Actor.SYSTEM, "x.csv", Encoding.UTF_8, content.getBytes(UTF_8)))
        .isInstanceOf(Upload.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "latitude,longitude\nX,PL,NaN,1\n",
        "latitude,longitude\nX,PL,91,1\n",
        "website,source\nX,PL,javascript:alert(1),\n",
        "kinds,source\nX,PL,NGO@2020-02-30/,\n",
        "kinds,source\nX,PL,NGO@2020-02-02/2019-01-01,\n",
        "language,source\nX,PL,<b>,\n",
        "source,place\nX,POLSKA,,Lublin\n"
      })
  void refusesAHostileRow(String rest) {
    var look = look("name,country," + rest);
    assertThat(outcomes(look.report())).containsExactly(Outcome.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "XLSX"})
  void takesItsOwnExportBackUnchanged(Format format) throws IOException {
    confirm(
        """
        name,language,name_en,aliases,country,place,kinds,legal_class,areas,nip,website
        Stowarzyszenie „Ćma” %1$s,pl,Moth %1$s,Ćma %1$s,PL,Lublin,ASSOCIATION@2010-01-01/,NGO,młodzież,PL 725-206-86-27,https://example.org
        =SUM(A1) %1$s,en,,,GE,Tbilisi,NGO,NGO,youth,,
        """
            .formatted(code));
    var out = new ByteArrayOutputStream();
    export.write(OrganisationQuery.words(code), format, out);
    var name = "x." + format.ending();
    var look =
        (Upload.Looked) imports.upload(Actor.SYSTEM, name, Encoding.UTF_8, out.toByteArray());
    assertThat(outcomes(look.report())).containsExactly(Outcome.UNCHANGED, Outcome.UNCHANGED);
  }

  @Test
  void readsTheDemonstrationWithoutARefusal() throws IOException {
    try (var in = new ClassPathResource("demo/network/organisations.csv").getInputStream()) {
      var look =
          (Upload.Looked) imports.upload(Actor.SYSTEM, "x.csv", Encoding.UTF_8, in.readAllBytes());
      assertThat(look.report().isClean()).isTrue();
      assertThat(look.report().rows()).hasSizeGreaterThanOrEqualTo(60);
      assertThat(look.report().rows())
          .extracting(RowOutcome::label)
          .contains("Miasto Lublin", "Samorząd Województwa Lubelskiego");
    }
  }

  @Test
  void givesJson() throws IOException {
    confirm("name,country\nJeden " + code + ",PL\n");
    var out = new ByteArrayOutputStream();
    export.write(OrganisationQuery.words(code), Format.JSON, out);
    assertThat(out.toString(UTF_8))
        .isEqualTo("[{\"name\":\"Jeden " + code + "\",\"language\":\"pl\",\"country\":\"PL\"}]");
  }

  @Test
  void isForThoseWhoKeepTheRegister() {
    assertThatThrownBy(() -> imports.upload(scenery.person(), "x.csv", Encoding.UTF_8, new byte[0]))
        .isInstanceOf(ForbiddenException.class);
  }

  private Upload.Looked look(String table) {
    return (Upload.Looked)
        imports.upload(Actor.SYSTEM, "x.csv", Encoding.UTF_8, table.getBytes(UTF_8));
  }

  private void confirm(String table) {
    assertThat(imports.confirm(Actor.SYSTEM, look(table).id(), Map.of())).isEmpty();
  }

  private long found() {
    return directory.search(OrganisationQuery.words(code), 10).total();
  }

  private static List<Outcome> outcomes(DryRunReport report) {
    return report.rows().stream().map(RowOutcome::outcome).toList();
  }
}
