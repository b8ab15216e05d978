package io.connectorc.runtime.state.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

@AnalyzeClasses(
    packages = "io.connectorc.runtime.state.jdbc",
    importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_THE_SPI_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime.state",
              "io.connectorc.runtime.state.jdbc",
              "io.connectorc.runtime.crm",
              "org.flywaydb.core..",
              "org.jspecify.annotations",
              "org.sqlite..",
              "java..",
              "org.slf4j",
              "javax.sql");

  @ArchTest
  static final ArchRule ONE_CLASS_KNOWS_SQLITE =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.Sqlite(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.sqlite..");

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
          .doNotHaveSimpleName("JdbcState")
          .should()
          .callMethod(InstantSource.class, "system");
}
