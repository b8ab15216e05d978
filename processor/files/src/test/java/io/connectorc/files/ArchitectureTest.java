package io.connectorc.files;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must never be here. */
@AnalyzeClasses(packages = "io.connectorc.files", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule DEPENDS_ON_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.compiler",
              "io.connectorc.files",
              "org.jspecify.annotations",
              "java.io",
              "java.lang..",
              "java.nio..",
              "java.util..")
          .because("every host of the compiler takes it in, Maven's among them");
}
