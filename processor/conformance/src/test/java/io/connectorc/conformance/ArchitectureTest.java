package io.connectorc.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

@AnalyzeClasses(
    packages = "io.connectorc.conformance",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.connectorc.conformance.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_FRONT_DOOR_KNOWS_IT =
      noClasses()
          .that()
          .resideInAPackage("io.connectorc.conformance.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.connectorc.conformance");

  @ArchTest
  static final ArchRule ONLY_THE_SERVICE_IS_A_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.connectorc.conformance.service")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("mockwebserver3..");

  @ArchTest
  static final ArchRule ONLY_THE_BUILD_CALLS_JAVAC =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.connectorc.conformance.build")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javax.tools..");

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

  @ArchTest
  static final ArchRule NEITHER_SQL_NOR_THE_SYSTEMS_CLOCK =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .orShould()
          .callMethod(InstantSource.class, "system");
}
