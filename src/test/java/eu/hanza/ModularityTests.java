package eu.hanza;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep their boundaries, and their diagrams are drawn from them. */
class ModularityTests {

  private static final ApplicationModules MODULES = ApplicationModules.of(HanzaApplication.class);

  @Test
  void keepsItsBoundaries() {
    MODULES.verify();
  }

  @Test
  void drawsTheDiagrams() {
    new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }
}
