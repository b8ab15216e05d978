package io.connectorc.conformance.build;

import io.connectorc.compiler.GeneratedFile;
import java.io.IOException;
import java.util.List;

/** Builds connectors, one after the other; the second is faster than the first. For one thread. */
public final class ConnectorBuilder implements AutoCloseable {
  private final JavaBuild javac = new JavaBuild();

  /** Compiles generated sources with every lint on and warnings as errors. */
  public ConnectorBuild build(List<GeneratedFile> files) {
    JavaBuild.Result result = javac.compile(files);
    return new ConnectorBuild(result.problems(), result.content());
  }

  @Override
  public void close() throws IOException {
    javac.close();
  }
}
