package io.connectorc.runtime.http;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;

@AnalyzeClasses(packages = "io.connectorc.runtime.http", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_THE_CONTRACT_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime.http",
              "io.connectorc.runtime.connector",
              "io.connectorc.runtime.value",
              "okhttp3..",
              "okio..",
              "retrofit2..",
              "kotlin..",
              "org.jspecify.annotations",
              "java..",
              "javax.net..");

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
