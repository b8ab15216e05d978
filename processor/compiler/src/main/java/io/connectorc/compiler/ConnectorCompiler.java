package io.connectorc.compiler;

import io.connectorc.compiler.codegen.ConnectorGenerator;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.plan.ConnectorPlan;
import io.connectorc.compiler.plan.ConnectorPlanner;
import io.connectorc.compiler.reader.ConnectorReader;
import io.connectorc.compiler.source.SourceFile;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.validation.Validators;
import io.connectorc.compiler.xml.XmlDecoder;
import io.connectorc.compiler.xml.XmlDocument;
import io.connectorc.compiler.xml.XmlParser;
import java.util.List;

/**
 * Compiles connectors: a pure function of a file's name and bytes and the options, which never
 * throws for what an author wrote. Thread-safe.
 */
public final class ConnectorCompiler {
  private ConnectorCompiler() {}

  /** Compiles one connector. */
  public static Compilation compile(SourceFile file, CompilerOptions options) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText text = XmlDecoder.decode(file, diagnostics);
    XmlDocument document = diagnostics.failed() ? null : XmlParser.parse(text, diagnostics);
    if (document != null) {
      ConnectorModel model = ConnectorReader.read(document, options.portable(), diagnostics);
      Knowledge knowledge = Knowledge.of(model);
      Validators.check(model, knowledge, text, diagnostics);
      if (!diagnostics.failed()) {
        ConnectorPlan plan =
            ConnectorPlanner.plan(
                model, knowledge, options.basePackage(), options.buildVersion(), file, text.text());
        return new Compilation(diagnostics.in(text), files(plan));
      }
    }
    return new Compilation(diagnostics.in(text), List.of());
  }

  private static List<GeneratedFile> files(ConnectorPlan plan) {
    return ConnectorGenerator.generate(plan).stream()
        .map(
            it ->
                new GeneratedFile(
                    it.source() ? GeneratedFile.Kind.SOURCE : GeneratedFile.Kind.RESOURCE,
                    it.path(),
                    it.text()))
        .toList();
  }
}
