package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.Token;
import io.connectorc.compiler.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the modes of a push (L12.1 to L12.3). */
final class ModeReader {
  private static final List<String> MODES = List.of("create", "update", "delete");
  private static final Pattern LIMIT = Pattern.compile("0*[1-9][0-9]{0,8}");

  private ModeReader() {}

  /** The modes in the document's order, each at most once. */
  static List<ModeModel> read(Element request) {
    List<ModeModel> modes = new ArrayList<>();
    Set<PushMode> seen = new HashSet<>();
    for (XmlElement element : request.children(MODES)) {
      Element mode = request.context().open(element, Vocabulary.MODE);
      ModeModel model = mode(mode, PushMode.valueOf(mode.name().value().toUpperCase(Locale.ROOT)));
      if (seen.add(model.mode())) {
        modes.add(model);
      }
    }
    return modes;
  }

  private static ModeModel mode(Element mode, PushMode kind) {
    return new ModeModel(
        mode.at(),
        kind,
        mode.read("url", UrlReader::read),
        batchLimit(mode),
        mode.read("record", ModeReader::record),
        mode.read("parameters", ParametersReader::read));
  }

  private static Located<Integer> batchLimit(Element mode) {
    XmlElement element = mode.child("batchlimit");
    if (element == null) {
      return new Located<>(1, mode.at());
    }
    Element limit = mode.context().open(element, Vocabulary.TEXT);
    Token text = limit.text();
    if (!LIMIT.matcher(text.value()).matches()) {
      boolean empty = text.value().isEmpty();
      mode.diagnostics()
          .error(
              DiagnosticId.BAD_NUMBER,
              "L12.3",
              empty ? limit.at() : text.span(),
              (empty ? "\"batchlimit\" is empty." : "\"" + text.value() + "\" is no batch limit.")
                  + " Write a whole number from 1 to 999999999.");
      return new Located<>(1, limit.at());
    }
    return new Located<>(Integer.parseInt(text.value()), text.span());
  }

  private static RecordModel record(XmlElement element, ReaderContext context) {
    Element record = context.open(element, Vocabulary.RECORD);
    return new RecordModel(
        record.at(),
        record.flag("overwrite", "L12.2"),
        record.children("property").stream()
            .map(property -> property(context.open(property, Vocabulary.PROPERTY)))
            .filter(Objects::nonNull)
            .toList());
  }

  private static RecordModel.@Nullable Property property(Element property) {
    Token name = property.attribute("name");
    FieldPath path = name == null ? null : property.paths().path(name);
    ValueExpression value = property.expression("value");
    return name == null || path == null || value == null
        ? null
        : new RecordModel.Property(property.at(), new Located<>(path, name.span()), value);
  }
}
