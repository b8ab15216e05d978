package io.connectorc.compiler;

import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.model.ConnectorModel;
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
      Validators.check(model, Knowledge.of(model), text, diagnostics);
    }
    return new Compilation(diagnostics.in(text), List.of());
  }
}
