package io.connectorc.processor;

import io.connectorc.compiler.GeneratedFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The files under {@code META-INF/services}, which all connectors of a module share. A line of an
 * earlier compilation stays as long as its class is there, since an incremental one sees only some
 * of the annotations.
 */
final class ServiceFiles {
  private static final String FOLDER = "META-INF/services/";

  private final Filer filer;
  private final Elements elements;
  private final Map<String, Set<String>> lines = new TreeMap<>();
  private final Set<Element> origins = new LinkedHashSet<>();

  ServiceFiles(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.elements = environment.getElementUtils();
  }

  static boolean holds(GeneratedFile file) {
    return file.path().startsWith(FOLDER);
  }

  void add(GeneratedFile file, Element origin) {
    Set<String> present = lines.computeIfAbsent(file.path(), this::earlier);
    file.text().lines().filter(line -> !line.isBlank()).forEach(present::add);
    origins.add(origin);
  }

  private Set<String> earlier(String path) {
    Set<String> earlier = new TreeSet<>();
    try {
      filer
          .getResource(StandardLocation.CLASS_OUTPUT, "", path)
          .getCharContent(true)
          .toString()
          .lines()
          .filter(line -> elements.getTypeElement(line) != null)
          .forEach(earlier::add);
    } catch (IOException | IllegalArgumentException e) {
      return earlier; // there was no earlier compilation
    }
    return earlier;
  }

  void write() throws UserMistakeException {
    for (Map.Entry<String, Set<String>> file : lines.entrySet()) {
      try {
        FileObject target =
            filer.createResource(
                StandardLocation.CLASS_OUTPUT, "", file.getKey(), origins.toArray(Element[]::new));
        try (Writer writer =
            new OutputStreamWriter(target.openOutputStream(), StandardCharsets.UTF_8)) {
          writer.write(String.join("\n", file.getValue()) + "\n");
        }
      } catch (IOException e) {
        throw new UserMistakeException("\"" + file.getKey() + "\" can't be written.");
      }
    }
  }
}
