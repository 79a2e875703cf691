package eu.hanza;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What the module boundaries cannot see. */
class ArchitectureTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("eu.hanza");

  @Test
  void hidesControllersAndRepositories() {
    classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic().check(CLASSES);
    classes().that().areAssignableTo(Repository.class).should().notBePublic().check(CLASSES);
  }

  @Test
  void usesNoOldDates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Date")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Calendar")
        .check(CLASSES);
  }

  @Test
  void injectsThroughConstructors() {
    noFields().should().beAnnotatedWith(Autowired.class).check(CLASSES);
  }

  @Test
  void takesTheTimeFromTheOneClock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  /** A second thread would write headers while the filters write theirs. */
  @Test
  void sendsFilesOnTheThreadOfTheRequest() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(StreamingResponseBody.class)
        .check(CLASSES);
  }
}
