package io.connectorc.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** What must never be in the runtime's core. */
@AnalyzeClasses(packages = "io.connectorc.runtime", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /** Where the system's own clock and chance come in, as defaults. */
  private static final String SEAM = "io.connectorc.runtime.SynchronizerBuilder";

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule DEPENDS_ON_LITTLE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime..",
              "com.fasterxml.jackson.core..",
              "com.fasterxml.jackson.dataformat.xml..",
              "com.ctc.wstx..",
              "org.codehaus.stax2..",
              "javax.xml..",
              "org.slf4j",
              "org.jspecify.annotations",
              "org.bouncycastle..",
              "javax.crypto..",
              "java..")
          .because("core never sees Retrofit, OkHttp or a database driver");

  @ArchTest
  static final ArchRule THE_ENGINE_SEES_NEITHER_JSON_NOR_SQL =
      noClasses()
          .that()
          .resideInAnyPackage(
              "io.connectorc.runtime.sync",
              "io.connectorc.runtime.state",
              "io.connectorc.runtime.crm",
              "io.connectorc.runtime.event")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson..", "okhttp3..", "retrofit2..", "java.sql..", "javax.sql..");

  @ArchTest
  static final ArchRule ONE_PLACE_PARSES_XML =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.connectorc.runtime.xml")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.fasterxml.jackson.dataformat.xml..",
              "com.ctc.wstx..",
              "org.codehaus.stax2..",
              "javax.xml..")
          .because("only there the parser is hardened");

  @ArchTest
  static final ArchRule NOBODY_SEES_SQL =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..")
          .because("databases live in their own modules");

  @ArchTest
  static final ArchRule ONE_PACKAGE_ENCRYPTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.connectorc.runtime.crypto")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bouncycastle..", "javax.crypto..");

  @ArchTest
  static final ArchRule ENCRYPTION_KNOWS_NOTHING_ELSE =
      classes()
          .that()
          .resideInAPackage("io.connectorc.runtime.crypto")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime.crypto",
              "org.jspecify.annotations",
              "org.bouncycastle..",
              "javax.crypto..",
              "java..");

  @ArchTest
  static final ArchRule NO_PROVIDER_IS_INSTALLED =
      noClasses().should().dependOnClassesThat().areAssignableTo(Security.class);

  @ArchTest
  static final ArchRule TIME_CHANCE_AND_WAITING_COME_IN =
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
          .areAssignableTo(Clock.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ThreadLocalRandom.class);

  @ArchTest
  static final ArchRule THE_SYSTEMS_OWN_ARE_DEFAULTS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(SEAM)
          .should()
          .callMethod(InstantSource.class, "system")
          .orShould()
          .callMethod(RandomGenerator.class, "getDefault")
          .orShould()
          .callMethod(RandomGenerator.class, "of", String.class);

  @ArchTest
  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule VALUES_KNOW_NOTHING_ELSE =
      noClasses()
          .that()
          .resideInAPackage("io.connectorc.runtime.value")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.connectorc.runtime",
              "io.connectorc.runtime.connector",
              "io.connectorc.runtime.crm",
              "io.connectorc.runtime.event",
              "io.connectorc.runtime.state",
              "io.connectorc.runtime.sync");

  /** Every package is a slice, the root among them. */
  private static final class EachPackage implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      String name = javaClass.getPackageName();
      return name.startsWith("io.connectorc.runtime")
          ? SliceIdentifier.of(name)
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
