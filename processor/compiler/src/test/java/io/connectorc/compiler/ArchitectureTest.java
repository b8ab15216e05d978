package io.connectorc.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What must never be in the compiler. */
@AnalyzeClasses(
    packages = "io.connectorc.compiler",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "io.connectorc.compiler";

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  /** Left to right: nothing imports what stands to its right. */
  @ArchTest
  static final ArchRule LAYERS_LOOK_LEFT =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("source")
          .definedBy(ROOT + ".source..")
          .layer("diagnostic")
          .definedBy(ROOT + ".diagnostic..")
          .layer("xml")
          .definedBy(ROOT + ".xml..")
          .layer("expression")
          .definedBy(ROOT + ".expression..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .layer("reader")
          .definedBy(ROOT + ".reader..")
          .layer("knowledge")
          .definedBy(ROOT + ".knowledge..")
          .layer("validation")
          .definedBy(ROOT + ".validation..")
          .layer("plan")
          .definedBy(ROOT + ".plan..")
          .layer("codegen")
          .definedBy(ROOT + ".codegen..")
          .whereLayer("source")
          .mayNotAccessAnyLayer()
          .whereLayer("diagnostic")
          .mayOnlyAccessLayers("source")
          .whereLayer("xml")
          .mayOnlyAccessLayers("source", "diagnostic")
          .whereLayer("expression")
          .mayOnlyAccessLayers("source", "diagnostic")
          .whereLayer("model")
          .mayOnlyAccessLayers("source", "expression")
          .whereLayer("reader")
          .mayOnlyAccessLayers("source", "diagnostic", "xml", "expression", "model")
          .whereLayer("knowledge")
          .mayOnlyAccessLayers("source", "expression", "model")
          .whereLayer("validation")
          .mayOnlyAccessLayers("source", "diagnostic", "expression", "model", "knowledge")
          .whereLayer("plan")
          .mayOnlyAccessLayers("source", "expression", "model", "knowledge")
          .whereLayer("codegen")
          .mayOnlyAccessLayers("expression", "plan");

  @ArchTest
  static final ArchRule NO_STAGE_KNOWS_THE_FRONT_DOOR =
      noClasses()
          .that()
          .resideInAnyPackage(
              ROOT + ".source..",
              ROOT + ".diagnostic..",
              ROOT + ".xml..",
              ROOT + ".expression..",
              ROOT + ".model..",
              ROOT + ".reader..",
              ROOT + ".knowledge..",
              ROOT + ".validation..",
              ROOT + ".plan..",
              ROOT + ".codegen..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest
  static final ArchRule JAVA_TEXT_IS_WRITTEN_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".codegen..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.palantir.javapoet..");

  @ArchTest
  static final ArchRule XML_IS_PARSED_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".xml..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javax.xml..", "org.codehaus.stax2..", "com.ctc.wstx..", "org.xml..");

  @ArchTest
  static final ArchRule THE_COMPILER_IS_A_PURE_FUNCTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.nio.file..",
              "java.net.http..",
              "java.sql..",
              "org.apache.maven..",
              "javax.annotation.processing..",
              "javax.tools..",
              "org.slf4j..",
              "java.util.logging..",
              "io.connectorc.runtime..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              java.io.File.class,
              java.io.FileInputStream.class,
              java.io.FileOutputStream.class,
              java.util.Random.class,
              java.time.Clock.class,
              Thread.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule THE_READER_HAS_ONE_DOOR =
      classes()
          .that()
          .resideInAPackage(ROOT + ".reader")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("ConnectorReader")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .bePackagePrivate()
          .because("a stage has one front door");
}
