package eu.hanza;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The whole of Hanza: the platform for international cooperation of cities and regions. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Hanza", sharedModules = "kernel")
public class HanzaApplication {

  /** Starts Hanza. */
  public static void main(String[] args) {
    SpringApplication.run(HanzaApplication.class, args);
  }
}
