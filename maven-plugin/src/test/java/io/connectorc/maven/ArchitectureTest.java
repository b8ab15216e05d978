package io.connectorc.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Random;

/** What must never be in the Maven plugin. */
@AnalyzeClasses(packages = "io.connectorc.maven", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.compiler..",
              "io.connectorc.files",
              "io.connectorc.maven",
              "javax.inject",
              "javax.lang.model..",
              "org.apache.maven..",
              "org.codehaus.plexus.build..",
              "org.jspecify.annotations",
              "java..")
          .because("the runtime never reaches a build");

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
  static final ArchRule ONLY_THE_MOJO_KNOWS_THE_PROJECT =
      noClasses()
          .that()
          .doNotHaveSimpleName("GenerateMojo")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.maven.execution..",
              "org.apache.maven.model..",
              "org.apache.maven.project..");

  @ArchTest
  static final ArchRule A_HOST_SEES_FRONT_DOOR_DIAGNOSTICS_AND_PLACES =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.compiler.codegen..",
              "io.connectorc.compiler.expression..",
              "io.connectorc.compiler.knowledge..",
              "io.connectorc.compiler.model..",
              "io.connectorc.compiler.plan..",
              "io.connectorc.compiler.reader..",
              "io.connectorc.compiler.validation..",
              "io.connectorc.compiler.xml..",
              "java.sql..",
              "javax.sql..");
}
