package io.connectorc.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;

/** What must never be in the annotation processor. */
@AnalyzeClasses(packages = "io.connectorc.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.annotations",
              "io.connectorc.compiler",
              "io.connectorc.compiler.diagnostic",
              "io.connectorc.compiler.source",
              "io.connectorc.processor",
              "com.google.auto.service",
              "com.sun.source..",
              "javax.annotation.processing",
              "javax.lang.model..",
              "javax.tools",
              "org.jspecify.annotations",
              "java..")
          .because(
              "a host sees the compiler's front door, its diagnostics and its places, and no runtime");

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
  static final ArchRule NOBODY_SEES_SQL =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..");
}
