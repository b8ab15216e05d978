package io.connectorc.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Knows in which folder the source of an element lies. */
final class SourceFolders {
  private SourceFolders() {}

  /** Empty where the source is no file, or the compiler is not javac. */
  static Optional<Path> of(ProcessingEnvironment environment, Element element) {
    @Nullable TreePath path;
    try {
      path = Trees.instance(environment).getPath(element);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // the environment is not javac's own
    }
    if (path == null) {
      return Optional.empty();
    }
    URI source = path.getCompilationUnit().getSourceFile().toUri();
    return "file".equals(source.getScheme())
        ? Optional.ofNullable(Path.of(source).getParent())
        : Optional.empty();
  }
}
