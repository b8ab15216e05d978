package io.connectorc.maven;

import io.connectorc.compiler.CompilerOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import javax.lang.model.SourceVersion;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the project's connectors into Java sources and resources, and adds both to the build.
 * What has not changed is not written again, and what a connector that is gone had made is deleted.
 */
@org.apache.maven.plugins.annotations.Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters after the constructor
public final class GenerateMojo extends AbstractMojo {
  /** Set by Eclipse; only there somebody reads the messages of the build context. */
  private static final String EDITOR = "m2e.version";

  private final BuildContext buildContext;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Where the connectors lie: every file whose name ends in {@code .xml}, at any depth. */
  @Parameter(
      property = "connectorc.sourceDirectory",
      defaultValue = "${project.basedir}/src/main/connectors")
  private File sourceDirectory;

  /**
   * The package of whose sub-packages each connector gets one: {@code com.acme} and {@code
   * hubspot.xml} give {@code com.acme.hubspot.Hubspot}. Without one it is the project's groupId,
   * made a package name: what can't stand in one becomes {@code _}.
   */
  @Parameter(property = "connectorc.packageName")
  private @Nullable String packageName;

  /** Refuses every extension of the language, so that the connectors run elsewhere too. */
  @Parameter(property = "connectorc.portable", defaultValue = "false")
  private boolean portable;

  /** Where the Java sources go. */
  @Parameter(
      property = "connectorc.outputDirectory",
      defaultValue = "${project.build.directory}/generated-sources/connectorc")
  private File outputDirectory;

  /** Where the resources go. */
  @Parameter(
      property = "connectorc.resourceDirectory",
      defaultValue = "${project.build.directory}/generated-resources/connectorc")
  private File resourceDirectory;

  /** Made by Maven. */
  @Inject
  public GenerateMojo(BuildContext buildContext) {
    this.buildContext = buildContext;
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    GenerationRequest request =
        new GenerationRequest(
            project.getBasedir().toPath(),
            sourceDirectory.toPath(),
            outputDirectory.toPath(),
            resourceDirectory.toPath(),
            new CompilerOptions(basePackage(), project.getVersion(), portable));
    EditorMessages messages =
        session.getUserProperties().containsKey(EDITOR)
            ? EditorMessages.through(buildContext)
            : EditorMessages.NONE;
    GenerationResult result;
    try {
      result =
          new Generator(getLog(), messages, file -> buildContext.refresh(file.toFile()))
              .generate(request);
    } catch (IOException e) {
      getLog().debug(e);
      throw new MojoExecutionException(e.getMessage());
    }
    addToBuild();
    if (result == GenerationResult.FAILED) {
      throw new MojoFailureException("Connectors have errors; they are listed above.");
    }
  }

  private String basePackage() throws MojoFailureException {
    String name = packageName;
    if (name == null) {
      return PackageNames.of(project.getGroupId());
    }
    if (!SourceVersion.isName(name)) {
      throw new MojoFailureException(
          "<packageName> is \""
              + name
              + "\", which is no Java package name. Write one like \"com.acme.connectors\".");
    }
    return name;
  }

  private void addToBuild() {
    if (!Files.isDirectory(sourceDirectory.toPath())) {
      return;
    }
    project.addCompileSourceRoot(path(outputDirectory.toPath()));
    Resource resource = new Resource();
    resource.setDirectory(path(resourceDirectory.toPath()));
    project.addResource(resource);
  }

  private static String path(Path directory) {
    return directory.toAbsolutePath().toString();
  }
}
