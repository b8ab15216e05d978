package io.connectorc.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must never be in the command. */
@AnalyzeClasses(packages = "io.connectorc.cli", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule A_HOST_SEES_FRONT_DOORS =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.cli..",
              "io.connectorc.compiler",
              "io.connectorc.compiler.diagnostic",
              "io.connectorc.compiler.source",
              "io.connectorc.conformance",
              "io.connectorc.conformance.check",
              "io.connectorc.files",
              "com.fasterxml.jackson.core..",
              "org.jspecify.annotations",
              "picocli",
              "java..",
              "javax.lang.model",
              "javax.tools");

  @ArchTest
  static final ArchRule ONLY_CASES_ARE_PLAYED_WITH_A_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.connectorc.cli.cases")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.connectorc.conformance..")
          .because("the other commands work on a JRE and start at once");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("io.connectorc.cli.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_KNOWS_ALL =
      noClasses()
          .that()
          .resideInAPackage("io.connectorc.cli.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.connectorc.cli");

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveSimpleName("Main")
          .should()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
