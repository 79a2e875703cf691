package eu.hanza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import tools.jackson.databind.json.JsonMapper;

/** The modules keep their boundaries, and their diagrams are drawn from them. */
class ModularityTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(HanzaApplication.class);

  @Test
  void keepsItsBoundaries() {
    MODULES.verify();
  }

  /** The start reads this list for the migrations, so that it need not read every class. */
  @Test
  void listsTheModulesForTheStartEachAfterWhatItUses() throws IOException {
    var listed = listed();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            MODULES.stream().map(module -> module.getIdentifier().toString()).toList());
    for (var module : MODULES) {
      var place = listed.indexOf(module.getIdentifier().toString());
      module
          .getDirectDependencies(MODULES)
          .uniqueModules()
          .forEach(
              used ->
                  assertThat(listed.indexOf(used.getIdentifier().toString()))
                      .as("%s before %s", used.getIdentifier(), module.getIdentifier())
                      .isLessThan(place));
    }
  }

  private static List<String> listed() throws IOException {
    var file = new ClassPathResource("META-INF/spring-modulith/application-modules.json");
    try (var in = file.getInputStream()) {
      return List.copyOf(JsonMapper.shared().readTree(in).propertyNames());
    }
  }

  @Test
  void drawsTheDiagrams() {
    new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }
}
