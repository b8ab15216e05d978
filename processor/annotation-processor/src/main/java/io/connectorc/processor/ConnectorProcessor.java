package io.connectorc.processor;

import com.google.auto.service.AutoService;
import io.connectorc.annotations.GenerateConnector;
import io.connectorc.annotations.GenerateConnectors;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the connectors that {@link GenerateConnector} names. Options, each as {@code -Aname}:
 *
 * <ul>
 *   <li>{@code connectorc.directory}: where the XML lies, absolute or from the working directory of
 *       javac; default {@code src/main/connectors}
 *   <li>{@code connectorc.version}: of connectors that give none (L1.1); default {@code 0}
 *   <li>{@code connectorc.portable}: {@code true} refuses every extension of part B; default {@code
 *       false}
 * </ul>
 *
 * <p>A message of the compiler stands at the annotation and bears the XML's place in its text.
 */
@AutoService(Processor.class)
public final class ConnectorProcessor extends AbstractProcessor {
  private @Nullable ConnectorStep step;

  /** Made by javac. */
  public ConnectorProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        GenerateConnector.class.getCanonicalName(), GenerateConnectors.class.getCanonicalName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return ProcessorOptions.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    step = new ConnectorStep(environment);
  }

  // Unclaimed annotations make -Xlint:processing warn in users' builds; nobody else wants these.
  @SuppressWarnings("DoNotClaimAnnotations")
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ConnectorStep connectors = step;
    if (connectors == null) {
      return false;
    }
    for (Element element :
        round.getElementsAnnotatedWithAny(
            Set.of(GenerateConnector.class, GenerateConnectors.class))) {
      connectors.generate(element);
    }
    if (round.processingOver()) {
      connectors.finish();
    }
    return true;
  }
}
