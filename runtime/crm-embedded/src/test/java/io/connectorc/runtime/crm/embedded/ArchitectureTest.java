package io.connectorc.runtime.crm.embedded;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

/** What must never be in the embedded CRM. */
@AnalyzeClasses(
    packages = "io.connectorc.runtime.crm.embedded",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime.crm",
              "io.connectorc.runtime.crm.embedded",
              "io.connectorc.runtime.value",
              "com.fasterxml.jackson.core..",
              "org.jspecify.annotations",
              "org.slf4j",
              "org.sqlite..",
              "java..")
          .because("a CRM sees neither the engine nor the state");

  @ArchTest
  static final ArchRule TIME_AND_CHANCE_COME_IN =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Thread.class, "sleep", long.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  /**
   * Who opens a file without a clock gets the system's; nothing behind the front door asks for it.
   */
  @ArchTest
  static final ArchRule THE_SYSTEMS_CLOCK_IS_A_DEFAULT =
      noClasses()
          .that()
          .doNotHaveSimpleName("EmbeddedCrm")
          .should()
          .callMethod(InstantSource.class, "system");
}
